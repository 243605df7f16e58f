import type { Field } from "../tickets/fields";
import type { TicketTable } from "../tickets/ticketTable";
import type { Condition, Limit, Measure, Quantity } from "./algebra";
import { momentsOf, type Clock } from "./clocks";
import type { AnyColumn, ColumnRef } from "./columnRef";
import { measureUnder } from "./definitionFor";
import { columnIn, derivedMinutes } from "./evaluate/columnIn";
import { conditions, quantities } from "./facts";
import type { ConditionFact, QuantityFact, Requirements } from "./facts/fact";
import { isGiven } from "./isGiven";
import type { Metric } from "./metric";
import type { Settings } from "./settings";

/**
 * Columns that the sheet would need, besides those it has, for a metric to be told [COL3]: the
 * fewest that suffice, and of columns that serve alike any one. Over agents' days they are those of
 * the definition that lacks the fewest. Optional conditions need none.
 */
export function missingColumns(
  metric: Metric,
  table: TicketTable,
  settings: Settings,
): readonly AnyColumn[] {
  if (table.grain === "ticket") {
    const measure = measureUnder(metric, settings);
    return measure ? missingOf(measure, table, settings) : [];
  }
  return either((metric.daily ?? []).map((measure) => missingOf(measure, table, settings)));
}

/** Of a sheet without any moment by which the clock could put tickets into a period. */
export const missingMoment = (clock: Clock, table: TicketTable): readonly AnyColumn[] =>
  lackedOf(
    momentsOf(clock).flatMap(({ moment }) => moment.needs),
    table,
  );

/** Without those that the others bring along: either of two columns, where one is needed anyway. */
export function fewest(missing: readonly AnyColumn[]): readonly AnyColumn[] {
  const named = missing.map((any) => new Set(any.map(key)));
  return missing.filter((_, index) => {
    const own = named[index]!;
    return !named.some(
      (other, place) =>
        place !== index &&
        [...other].every((column) => own.has(column)) &&
        (other.size < own.size || place < index),
    );
  });
}

/** The shortest of several ways; of ways that ask for one column each, whichever. */
function either(ways: readonly (readonly AnyColumn[])[]): readonly AnyColumn[] {
  const least = Math.min(...ways.map(({ length }) => length));
  const shortest = ways.filter(({ length }) => length === least);
  return least === 1 ? [distinct(shortest.flat(2))] : (shortest[0] ?? []);
}

function missingOf(measure: Measure, table: TicketTable, settings: Settings): readonly AnyColumn[] {
  const ofNeeds = ({ needs }: Requirements) => lackedOf(needs, table);
  const ofColumn = (column: ColumnRef): readonly AnyColumn[] => {
    if (columnIn(table, column)) return [];
    const derived = "field" in column ? derivedMinutes[column.field] : undefined;
    return derived ? ofNeeds(derived.fact) : [[column]];
  };
  const ofQuantity = (quantity: Quantity): readonly AnyColumn[] =>
    typeof quantity === "string"
      ? ofNeeds(quantities[quantity] satisfies QuantityFact)
      : ofColumn(quantity);
  const ofLimit = (limit: Limit): readonly AnyColumn[] =>
    typeof limit === "number" || "setting" in limit ? [] : ofQuantity(limit.quantity);

  function ofCondition(condition: Condition): readonly AnyColumn[] {
    switch (condition.kind) {
      case "is":
        return ofNeeds(conditions[condition.fact] satisfies ConditionFact);
      case "known":
        return ofQuantity(condition.quantity);
      case "matches":
        return ofColumn(condition.column);
      case "compare":
        return [...ofQuantity(condition.quantity), ...ofLimit(condition.limit)];
      case "matured":
      case "not":
      case "evident":
        return ofCondition(condition.condition);
      case "given":
        return isGiven(condition.setting, settings) ? ofCondition(condition.condition) : [];
      case "optional":
        return [];
      case "and":
      case "or":
        return [...condition.conditions.flatMap(ofCondition), ...ofTests(condition.conditions)];
    }
  }

  /** Tests of which any one would do: without all of them nothing is left of what was asked for. */
  function ofTests(tests: readonly Condition[]): readonly AnyColumn[] {
    const optional = tests.flatMap((test) => (test.kind === "optional" ? [test.condition] : []));
    return optional.length < tests.length ? [] : either(optional.map(ofCondition));
  }

  function ofMeasure(whole: Measure): readonly AnyColumn[] {
    switch (whole.kind) {
      case "difference":
        return [...ofMeasure(whole.of), ...ofMeasure(whole.minus)];
      case "ratio":
        return [...ofMeasure(whole.of), ...ofMeasure(whole.per)];
      case "count":
        return ofCondition(whole.among);
      case "rate":
        return [...ofCondition(whole.among), ...ofCondition(whole.counting)];
      case "activeDays":
        return [...ofQuantity(whole.at), ...ofCondition(whole.among)];
      case "sum":
      case "mean":
      case "quantile":
        return [...ofQuantity(whole.of), ...ofCondition(whole.among)];
      case "weightedMean":
      case "ratioOfSums":
        return [...ofQuantity(whole.of), ...ofQuantity(whole.by), ...ofCondition(whole.among)];
    }
  }
  return fewest(ofMeasure(measure));
}

/** @param needs any one of the lists suffices, with all of its columns; of none, nothing is lacked. */
const lackedOf = (needs: readonly (readonly Field[])[], table: TicketTable): readonly AnyColumn[] =>
  either(needs.map((all) => all.filter((field) => !table.has(field)).map((field) => [{ field }])));

const key = (column: ColumnRef): string =>
  "field" in column ? `field ${column.field}` : `header ${column.header}`;

const distinct = (columns: readonly ColumnRef[]): AnyColumn => [
  ...new Map(columns.map((column) => [key(column), column])).values(),
];
