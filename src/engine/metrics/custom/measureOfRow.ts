import type { FieldKind } from "../../tickets/fields";
import type { RuleRow } from "../../ruleTables/RuleRow";
import {
  activeDays,
  among,
  by,
  count,
  counting,
  mean,
  median,
  of,
  quantile,
  rate,
  ratio,
  ratioOfSums,
  sum,
  type Condition,
  type Measure,
} from "../algebra";
import type { ColumnRef } from "../columnRef";
import { columnNamed, kindOf } from "./columnNamed";
import { conditionsIn } from "./conditionsIn";
import { divisors, type CustomKind, type CustomUnit, type MetricColumn } from "./metricsTable";

/** What a row measures; null: something is missing or wrong, and the row has said so. */
export function measureOfRow(
  row: RuleRow<MetricColumn>,
  kind: CustomKind,
  unit: CustomUnit | null,
): Measure | null {
  const population = conditionsIn(row, "among");
  const counted = conditionsIn(row, "counted");
  if (row.broken) return null;
  const those = among(...(population ? [population] : []));
  switch (kind) {
    case "count":
      return count(among(...present(population, counted)));
    case "rate":
      if (counted) return rate(those, counting(counted));
      row.needs("counted", null);
      return null;
    case "ratio":
      return ratioOfRow(row, population, counted);
    default: {
      const column = numbersIn(row, "of", unit);
      const all = among(...present(population, counted));
      return column && ofColumn(row, kind, column, all);
    }
  }
}

const present = (...conditions: (Condition | null)[]): Condition[] =>
  conditions.filter((condition) => condition !== null);

function ofColumn(
  row: RuleRow<MetricColumn>,
  kind: "sum" | "mean" | "median" | "percentile",
  column: ColumnRef,
  all: { readonly among: Condition },
): Measure | null {
  switch (kind) {
    case "sum":
      return sum(of(column), all);
    case "mean":
      return mean(of(column), all);
    case "median":
      return median(of(column), all);
    case "percentile": {
      const p = percentileOf(row);
      return p === null ? null : quantile(p, of(column), all);
    }
  }
}

/** 90, 0.9 and 90% are the same; both ends are excluded, and so is 1, which could be 1 or 100. */
function percentileOf(row: RuleRow<MetricColumn>): number | null {
  const written = row.needs("percentile", row.number("percentile", 0, 100));
  if (written === null) return null;
  const p = written > 1 ? written / 100 : written;
  if (p > 0 && p < 1) return p;
  row.refuse("cell.outsideRange", "percentile", "50, 90, 95");
  return null;
}

/** Σ of a column, or a number of tickets, by Σ of another, by tickets, or by days. */
function ratioOfRow(
  row: RuleRow<MetricColumn>,
  population: Condition | null,
  counted: Condition | null,
): Measure | null {
  const those = among(...present(population));
  const all = among(...present(population, counted));
  const per = row.needs("per", row.text("per"));
  const hasColumn = row.text("of") !== null;
  if (!hasColumn && !counted) row.refuse("metric.noDividend", "of", "");
  if (per === null || row.broken) return null;

  const divisor = divisorNamed(per);
  const column = hasColumn ? numbersIn(row, "of", null) : null;
  if (hasColumn && !column) return null;
  if (divisor === null) {
    const other = numbersIn(row, "per", null);
    if (!other) return null;
    return column
      ? ratioOfSums(of(column), by(other), all)
      : ratio(count(all), sum(of(other), those));
  }
  const dividend = column ? sum(of(column), all) : count(all);
  return ratio(dividend, divisor === "days" ? activeDays("createdAt", those) : count(those));
}

function divisorNamed(word: string): "tickets" | "days" | null {
  const wanted = word.normalize("NFKC").trim().toLowerCase();
  for (const divisor of ["tickets", "days"] as const)
    if (divisors[divisor].some((name) => name.toLowerCase() === wanted)) return divisor;
  return null;
}

const measurable: readonly FieldKind[] = ["duration", "rating", "number", "count", "share"];

/** A column of numbers; durations in the metric's unit, minutes where it says none. */
function numbersIn(
  row: RuleRow<MetricColumn>,
  key: "of" | "per",
  unit: CustomUnit | null,
): ColumnRef | null {
  const name = row.needs(key, row.text(key));
  const column = name === null ? null : columnNamed(name, (kind) => measurable.includes(kind));
  if (column === null) return null;
  const kind = kindOf(column);
  if (kind !== null && !measurable.includes(kind)) {
    row.refuse("metric.notANumberColumn", key, "");
    return null;
  }
  return kind === "duration" && "field" in column && (unit === "seconds" || unit === "hours")
    ? { ...column, unit }
    : column;
}
