import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import { exclusionName, formatMonth } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { Fold } from "../components/Fold";
import { PlainList } from "../components/PlainList";
import { issuesMet } from "../state/issuesByKind";
import { rowsLeftOut } from "../state/rowsLeftOut";
import type { PaneActions } from "../state/openPane";
import type { Ready, Scoring } from "../state/pane";
import { ColumnTable } from "./ColumnTable";
import { IssueKinds } from "./IssueKinds";

interface TicketSummaryProps {
  readonly pane: Ready | Scoring;
  readonly language: Language;
  readonly actions: PaneActions;
}

/** What was read: how many tickets of which months, from which columns, with which problems. */
export function TicketSummary({ pane, language, actions }: TicketSummaryProps) {
  const styles = useStyles();
  const words = paneWords[language].data;
  const { outcome, months } = pane.tickets;
  const { columns, excluded, headerRow, table } = outcome;
  const problems = issuesMet(outcome);
  const used = columns.filter(({ field }) => field !== null);
  const [first, last] = [months.at(0), months.at(-1)];

  return (
    <>
      <p className={styles.figures}>
        <strong>{words.tickets(table.size)}</strong>
        {first && last && (
          <span>
            {words.months(formatMonth(first.month, language), formatMonth(last.month, language))}
          </span>
        )}
      </p>
      {pane.edited && pane.step === "ready" && (
        <div className={styles.line}>
          <span className={styles.text}>{words.changed}</span>
          <Button size="small" onClick={() => void actions.read(pane.source)}>
            {words.readAgain}
          </Button>
        </div>
      )}
      <Accordion multiple collapsible>
        <Fold id="columns" summary={words.columns(used.length, columns.length)}>
          <p className={styles.text}>{words.header(headerRow)}</p>
          <ColumnTable columns={columns} language={language} />
          {pane.source.kind === "sheet" && pane.step === "ready" && (
            <>
              <p className={styles.text}>{words.makeTableWhy}</p>
              <Button size="small" onClick={() => void actions.makeTable()}>
                {words.makeTable}
              </Button>
            </>
          )}
        </Fold>
        {problems > 0 && (
          <Fold id="issues" summary={words.issues(problems)}>
            <IssueKinds outcome={outcome} language={language} onJump={actions.showCell} />
          </Fold>
        )}
        {excluded.length > 0 && (
          <Fold id="excluded" summary={words.excluded(rowsLeftOut(excluded))}>
            <PlainList>
              {excluded.map(({ reason, count }) => (
                <li key={reason}>
                  {paneWords[language].result.rows(exclusionName(reason, language), count)}
                </li>
              ))}
            </PlainList>
          </Fold>
        )}
      </Accordion>
      {problems === 0 && <p className={styles.text}>{words.noIssues}</p>}
    </>
  );
}

const useStyles = makeStyles({
  figures: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0, flexGrow: 1, minWidth: 0 },
});
