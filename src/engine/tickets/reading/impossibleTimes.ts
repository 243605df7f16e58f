import type { Field } from "../fields";
import type { IssueCode } from "../issue";
import { momentText } from "../values/momentText";
import type { MomentReader } from "./MomentReader";

/** Days; what Excel's arithmetic on times of day may be off by. */
const TOLERANCE = 0.5 / 86_400;
const DAYS_A_YEAR = 366;

/** Looks at rows `from` up to `to`; values at fault become missing. */
export type TimeRule = (from: number, to: number) => void;

/**
 * Orders of moments that cannot be (mission B0.14): the moment that ought to be later is told and
 * treated as missing, never moved. Where a column has dates without times, days are compared.
 */
export function impossibleTimes(
  moments: ReadonlyMap<Field, MomentReader>,
  isDateOnly: (field: Field) => boolean,
): readonly TimeRule[] {
  const created = moments.get("createdAt");
  const response = moments.get("firstResponseAt");
  const closed = moments.get("closedAt");
  const rules: TimeRule[] = [];

  const rated = moments.get("ratedAt");
  if (created !== undefined && rated !== undefined)
    rules.push(notBefore(rated, created, "ticket.ratedBeforeCreated", isDateOnly("ratedAt")));
  for (const field of ["firstResolvedAt", "resolvedAt", "closedAt"] as const) {
    const moment = moments.get(field);
    if (created === undefined || moment === undefined) continue;
    rules.push(notBefore(moment, created, "ticket.resolvedBeforeCreated", isDateOnly(field)));
    rules.push(withinYear(moment, created));
  }
  if (response === undefined) return rules;
  const dates = isDateOnly("firstResponseAt");
  if (created !== undefined) {
    rules.push(notBefore(response, created, "ticket.respondedBeforeCreated", dates));
  }
  if (closed !== undefined) rules.push(notAfter(response, closed, isDateOnly("closedAt")));
  return rules;
}

function notBefore(
  moment: MomentReader,
  start: MomentReader,
  code: IssueCode,
  datesOnly: boolean,
): TimeRule {
  return (from, to) => {
    const { values } = moment;
    for (let row = from; row < to; row++) {
      if (!(values[row]! < start.values[row]! - TOLERANCE)) continue;
      if (datesOnly && values[row]! >= Math.floor(start.values[row]!)) continue;
      moment.refuse(code, row, `≥ ${momentText(start.values[row]!)}`);
    }
  };
}

function notAfter(moment: MomentReader, end: MomentReader, datesOnly: boolean): TimeRule {
  return (from, to) => {
    const { values } = moment;
    for (let row = from; row < to; row++) {
      if (!(values[row]! > end.values[row]! + TOLERANCE)) continue;
      if (datesOnly && Math.floor(values[row]!) <= end.values[row]!) continue;
      moment.refuse("ticket.respondedAfterClosed", row, `≤ ${momentText(end.values[row]!)}`);
    }
  };
}

function withinYear(moment: MomentReader, start: MomentReader): TimeRule {
  return (from, to) => {
    const { values } = moment;
    for (let row = from; row < to; row++) {
      const began = start.values[row]!;
      if (values[row]! - began > DAYS_A_YEAR)
        moment.refuse("duration.overYear", row, `≤ ${momentText(began + DAYS_A_YEAR)}`);
    }
  };
}
