import { Link, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { dataEnd } from "../../../engine";
import { formatMoment } from "../../../locales/format";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { cellOf } from "../../state/data/cellOf";
import type { PaneActions } from "../../state/openPane";
import type { Tickets } from "../../state/pane";

export interface JudgedAsOfProps {
  readonly outcome: Tickets["outcome"];
  /** As KPI_Settings says, a 1900 serial; null: as of the end of the data. */
  readonly asOf: number | null;
  readonly language: Language;
  readonly onJump: PaneActions["showCell"];
  readonly onOpenSettings: () => void;
}

/** The moment by which it is decided what is overdue or came back, and the cell that it comes from. */
export function JudgedAsOf({ outcome, asOf, language, onJump, onOpenSettings }: JudgedAsOfProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  const { table, columns } = outcome;
  const end = useMemo(() => (asOf === null ? dataEnd(table) : null), [table, asOf]);
  if (asOf !== null)
    return (
      <p className={styles.line}>
        {words.judgedAsOf(formatMoment(asOf, language))}{" "}
        <Link as="button" inline onClick={onOpenSettings}>
          {words.bySetting}
        </Link>
      </p>
    );
  if (end === null) return null;
  const cell = cellOf(end, columns);
  return (
    <p className={styles.line}>
      {words.judgedAsOf(formatMoment(end.moment, language))}{" "}
      <Link as="button" inline onClick={() => void onJump(cell)}>
        {words.byCell(cell.row, cell.column)}
      </Link>
    </p>
  );
}

const useStyles = makeStyles({ line: { margin: 0, overflowWrap: "anywhere" } });
