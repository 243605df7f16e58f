import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneDataWords } from "../../../locales/paneData";
import { Fold } from "../../components/Fold";
import { nameSuggestions } from "../../state/data/nameSuggestions";
import { issuesMet } from "../../state/issuesByKind";
import type { PaneActions } from "../../state/openPane";
import type { Reading, Ready, Scoring, Tickets } from "../../state/pane";
import { rowsLeftOut } from "../../state/rowsLeftOut";
import type { Rules } from "../../state/rulesOfBook";
import { ColumnList } from "./ColumnList";
import { DataTableLine } from "./DataTableLine";
import { IssueKinds } from "./IssueKinds";
import { JudgedAsOf } from "./JudgedAsOf";
import { LeftOutRows } from "./LeftOutRows";
import { MissingHolidays } from "./MissingHolidays";
import { MistypedEnd } from "./MistypedEnd";
import { People } from "./People";
import { agentsIn, TicketFigures } from "./TicketFigures";

interface TicketSummaryProps {
  readonly pane: Reading | Ready | Scoring;
  readonly tickets: Tickets;
  readonly rules: Rules;
  readonly language: Language;
  readonly actions: PaneActions;
}

/** What was read: how many tickets of which months, from which columns, with which problems. */
export function TicketSummary({ pane, tickets, rules, language, actions }: TicketSummaryProps) {
  const styles = useStyles();
  const words = paneWords[language].data;
  const said = paneDataWords[language];
  const { outcome } = tickets;
  const { columns, excluded, headerRow } = outcome;
  const problems = issuesMet(outcome);
  const used = columns.filter(({ field }) => field !== null);
  const suggestions = nameSuggestions(outcome, rules);
  const disabled = pane.step !== "ready";
  const isPlainSheet = pane.chosen.length === 1 && pane.chosen[0]?.kind === "sheet";
  const judged = {
    outcome,
    asOf: rules.rulebook.settings.asOf,
    language,
    onJump: actions.showCell,
    onOpenSettings: () => void actions.showSetting("asOf", language),
  };
  const line = { rules, language, disabled, actions };

  return (
    <>
      <TicketFigures tickets={tickets} language={language} />
      <JudgedAsOf {...judged} />
      <MistypedEnd {...judged} />
      <MissingHolidays
        rules={rules}
        months={tickets.months}
        language={language}
        onOpen={actions.openTable}
      />
      {pane.edited && pane.step === "ready" && (
        <div className={styles.line}>
          <span className={styles.text}>{words.changed}</span>
          <Button size="small" onClick={() => void actions.readAgain()}>
            {words.readAgain}
          </Button>
        </div>
      )}
      <Accordion multiple collapsible>
        <Fold id="columns" summary={words.columns(used.length, columns.length)}>
          {outcome.sheets.length === 1 && <p className={styles.text}>{words.header(headerRow)}</p>}
          <ColumnList
            outcome={outcome}
            choices={rules.rulebook.columns}
            language={language}
            disabled={disabled}
            onChange={actions.changeColumn}
          />
          <DataTableLine kind="columns" {...line} />
          {isPlainSheet && (
            <>
              <p className={styles.text}>{words.makeTableWhy}</p>
              <Button
                size="small"
                disabledFocusable={disabled}
                onClick={() => void actions.makeTable()}
              >
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
        <Fold id="excluded" summary={words.excluded(rowsLeftOut(excluded))}>
          <LeftOutRows outcome={outcome} language={language} actions={actions} />
          <DataTableLine kind="exclusions" {...line} />
        </Fold>
        <Fold id="people" summary={said.people(agentsIn(outcome.table))}>
          <People
            suggestions={suggestions}
            people={rules.rulebook.people}
            language={language}
            disabled={disabled}
            onMerge={actions.mergeAgent}
          />
          <DataTableLine kind="agents" {...line} />
        </Fold>
        <Fold id="rules" summary={said.rules}>
          {(["settings", "schedule", "holidays", "targets", "inputs"] as const).map((kind) => (
            <DataTableLine key={kind} kind={kind} {...line} />
          ))}
        </Fold>
      </Accordion>
      {problems === 0 && <p className={styles.text}>{words.noIssues}</p>}
    </>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0, flexGrow: 1, minWidth: 0 },
});
