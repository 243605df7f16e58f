import fc from "fast-check";
import type { RuleTable } from "../../src/engine/ruleTables/ruleTable";

const word = fc.constantFrom(
  ...["", "-", "无", "none", "top", "后", "是", "否", "20%", "95 %", "80", "CSAT", "fcr", "NPS"],
  ...[
    "bonus",
    "metric",
    "等级",
    "good",
    "composite",
    "不低于",
    "at most",
    "cap",
    "封顶",
    "2025-03",
  ],
  ...["base share", "绩效工资占比", "decimals", "低于分数", "末位", "#N/A", "=1+1", "team", "<b>x"],
);
const cell = fc.oneof(
  { weight: 3, arbitrary: word },
  fc.constantFrom(0, 1, 3, 6, 10, 0.2, 20, 60, 80, 89, 90, 100, 120, -1, 45717, 1e12),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ maxLength: 6 }),
);

/** A rule table under its own headers, filled in by somebody careless. */
export const carelessTable = ({ name, columns }: RuleTable) =>
  fc.record({
    name: fc.constant(name.endsWith("_") ? `${name}Own` : name),
    cells: fc
      .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
        maxLength: 6,
      })
      .map((rows): unknown[][] => [columns.map(({ headers }) => headers[0]), ...rows]),
  });
