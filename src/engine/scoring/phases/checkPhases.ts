import { dayText } from "../../calendar/dayText";
import type { Finding } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import { sameScope } from "../profiles/scope";
import type { PhaseRule } from "./phase";

const table = "KPI_Phases";

/** Days on which two phases hold, and days between phases on which none does [PHA3]. */
export const checkPhases = (rules: readonly PhaseRule[]): readonly Finding[] => [
  ...overlaps(rules),
  ...gaps(rules),
];

function overlaps(rules: readonly PhaseRule[]): readonly Finding[] {
  return rules.flatMap((rule, index) =>
    rules
      .slice(0, index)
      .filter((other) => sameScope(rule.scope, other.scope))
      .filter((other) => rule.from < other.to && other.from < rule.to)
      .map((other) => {
        const shared = Math.max(rule.from, other.from);
        const day = Number.isFinite(shared) ? dayText(shared) : "";
        const [first, second] = rule.from < other.from ? [rule, other] : [other, rule];
        // The earlier one ends when the later one begins.
        const mend =
          first.from < second.from
            ? [{ row: first.row, column: "to", value: second.from - 1 }]
            : undefined;
        const place = { table, row: rule.row, column: "from" };
        return findingAt(place, "phase.overlap", "error", day, other.row, mend);
      }),
  );
}

/** Rows for everybody fill the gaps of those for somebody. */
function gaps(rules: readonly PhaseRule[]): readonly Finding[] {
  const general = rules.filter(({ scope }) => sameScope(scope, {}));
  const chains =
    general.length > 0
      ? [general]
      : rules
          .filter(
            (rule, index) => rules.findIndex((of) => sameScope(of.scope, rule.scope)) === index,
          )
          .map(({ scope }) => rules.filter((of) => sameScope(of.scope, scope)));
  return chains.flatMap((chain) => {
    const sorted = chain.toSorted((a, b) => a.from - b.from);
    return sorted.flatMap((rule, index) => {
      const before = sorted.slice(0, index).reduce((last, { to }) => Math.max(last, to), -Infinity);
      if (index === 0 || rule.from <= before) return [];
      const place = { table, row: rule.row, column: "from" };
      const mend = [{ row: rule.row, column: "from", value: before }];
      return [
        findingAt(place, "phase.gap", "warning", dayText(before), dayText(rule.from - 1), mend),
      ];
    });
  });
}
