import { makeStyles, tokens } from "@fluentui/react-components";
import { exporterName, formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneDataWords } from "../../../locales/paneData";
import { PlainList } from "../../components/PlainList";
import type { Tickets } from "../../state/pane";

interface TicketFiguresProps {
  readonly tickets: Tickets;
  readonly language: Language;
}

/** How many tickets of how many agents and which months, from which systems. */
export function TicketFigures({ tickets: { outcome, months }, language }: TicketFiguresProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  const said = paneWords[language].data;
  const { table, sheets } = outcome;
  const [first, last] = [months.at(0), months.at(-1)];
  const [only] = sheets.length === 1 ? sheets : [];

  return (
    <>
      <p className={styles.figures}>
        <strong>{said.tickets(table.size)}</strong>
        {first && last && (
          <span>
            {said.months(formatMonth(first.month, language), formatMonth(last.month, language))}
          </span>
        )}
        <span>{words.agents(agentsIn(table))}</span>
      </p>
      {table.grain === "agentDay" && <p className={styles.text}>{words.grain.agentDay}</p>}
      {only?.exporter && (
        <p className={styles.text}>{words.exportOf(exporterName(only.exporter, language))}</p>
      )}
      {sheets.length > 1 && (
        <PlainList label={words.sheets}>
          {sheets.map(({ name, headerRow, rows, exporter }) => (
            <li key={name}>
              {headerRow === null
                ? words.sheetRefused(name ?? "")
                : exporter
                  ? words.sheetExport(
                      words.sheetRead(name ?? "", rows),
                      exporterName(exporter, language),
                    )
                  : words.sheetRead(name ?? "", rows)}
            </li>
          ))}
        </PlainList>
      )}
    </>
  );
}

/** The first word of a dictionary is the blank one. */
export const agentsIn = (table: Tickets["outcome"]["table"]): number =>
  Math.max(0, (table.column("agent")?.words.length ?? 0) - 1);

const useStyles = makeStyles({
  figures: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
  text: { margin: 0 },
});
