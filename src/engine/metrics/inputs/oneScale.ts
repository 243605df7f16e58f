import type { Finding } from "../../ruleTables/finding";
import { findingAt, type Located } from "../../ruleTables/located";
import type { Input } from "./input";
import type { InputFindingCode, WrittenInput } from "./inputOfRow";
import { inputsTable } from "./inputsTable";

export interface Scaled {
  readonly inputs: readonly Located<Input>[];
  readonly findings: readonly Finding<InputFindingCode>[];
}

/**
 * Values that are out of nothing must be on one scale, the metric's: shares as fractions or as
 * percentages, points out of 100. Which, all values of a metric in the table decide together; a value
 * that could be meant either way is refused, since 0.98 and 98 differ by a person's pay.
 */
export function oneScale(written: readonly Located<WrittenInput>[]): Scaled {
  const inputs: Located<Input>[] = [];
  const findings: Finding<InputFindingCode>[] = [];
  const scales = new Map<string, Scale>();
  for (const { row, rule } of written) {
    const { metric, value, isPercent, ...rest } = rule;
    let scale = scales.get(metric.id);
    if (!scale) scales.set(metric.id, (scale = scaleOf(metric.id, written)));
    const read = scale(value, isPercent || rest.outOf !== null, isPercent);
    if (read !== null) inputs.push({ row, rule: { ...rest, metric: metric.id, value: read } });
    else findings.push(unclear(row, value, metric.entered.kind));
  }
  return { inputs, findings };
}

/** Null: unclear. What is out of something, or has its sign, is clear. */
type Scale = (value: number, isClear: boolean, isPercent: boolean) => number | null;

const asItStands: Scale = (value) => value;

function scaleOf(id: string, written: readonly Located<WrittenInput>[]): Scale {
  const own = written.map(({ rule }) => rule).filter(({ metric }) => metric.id === id);
  const { entered } = own[0]!.metric;
  const open = own.filter(({ outOf, isPercent }) => outOf === null && !isPercent);
  const values = open.map(({ value }) => value);
  switch (entered.kind) {
    case "points":
      return points(Math.max(...values));
    case "share":
      return share(entered.from ?? 0, entered.to ?? 1, values);
    default:
      return asItStands;
  }
}

/** Nobody has 4 of 100: such a table is on a scale of 5 or 10, and has to say so. */
function points(highest: number): Scale {
  return (value, isClear, isPercent) => {
    if (isPercent) return value * 100;
    if (isClear) return value;
    return value < 0 || value > 100 || highest <= 10
      ? null
      : value > 0 && value <= 1
        ? null
        : value;
  };
}

/** Once one is above what a fraction can be, all are percentages. */
function share(from: number, to: number, values: readonly number[]): Scale {
  const limit = to > 1 ? 5 : 1;
  const isPercentage = values.some((value) => Math.abs(value) > limit);
  return (value, isClear) => {
    if (isClear) return value;
    if (!isPercentage) return value < from || value > to ? null : value;
    const fraction = value / 100;
    const isEither = value !== 0 && Math.abs(value) <= 1;
    return isEither || fraction < from || fraction > to ? null : fraction;
  };
}

const unclear = (
  row: number,
  value: number,
  kind: "points" | "share" | "growth" | "amount",
): Finding<InputFindingCode> =>
  findingAt(
    { table: inputsTable.name, row, column: "value" },
    "input.scaleUnclear",
    "error",
    value,
    kind === "points" ? "0–100" : "98%",
  );
