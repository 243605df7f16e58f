import { useMemo } from "react";
import { dataEnd, ticketsAfter } from "../../../engine";
import { localSerial } from "../../../host";
import { formatDay, formatMoment } from "../../../locales/format";
import { paneDataWords } from "../../../locales/paneData";
import { ProblemBar } from "../../components/ProblemBar";
import { cellOf } from "../../state/data/cellOf";
import type { JudgedAsOfProps } from "./JudgedAsOf";

/** No two places on earth are further apart than a day and a bit: the sheet's clock may be another. */
const DAYS_OF_ZONES = 2;

/**
 * A date by which all tickets would be judged and that looks mistyped: of days that have not come, or
 * long after everything else. The numbers stay what the sheet says, as functions and commands have
 * them.
 */
export function MistypedEnd(props: JudgedAsOfProps) {
  const { outcome, asOf, language, onJump, onOpenSettings } = props;
  const { table, columns } = outcome;
  const words = paneDataWords[language];
  const later = useMemo(
    () => ticketsAfter(table, Math.floor(localSerial()) + DAYS_OF_ZONES),
    [table],
  );
  const end = useMemo(() => (asOf === null ? dataEnd(table) : null), [table, asOf]);
  const apart = later === null ? (end?.apart ?? null) : null;
  const meant = later ?? (apart && end);
  if (!meant) return null;

  const cell = cellOf(meant, columns);
  const lines = [
    ...(later && asOf === null ? [words.laterMeans(formatMoment(later.latest, language))] : []),
    ...(apart && end
      ? [words.apartMeans(formatMoment(end.moment, language), formatDay(apart.before, language))]
      : []),
    ...(asOf === null ? [words.endDecides, words.endNext] : []),
  ];
  return (
    <ProblemBar
      intent="warning"
      title={later ? words.later(later.count) : words.apart(apart?.days ?? 0)}
      lines={lines}
      actions={[
        { label: words.showCell(cell.row, cell.column), onClick: () => void onJump(cell) },
        ...(asOf === null
          ? [{ label: words.openTable("KPI_Settings"), onClick: onOpenSettings }]
          : []),
      ]}
    />
  );
}
