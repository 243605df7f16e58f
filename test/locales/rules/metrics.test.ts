import { columnNamed } from "../../../src/engine/metrics/custom/columnNamed";
import {
  clocks,
  directions,
  divisors,
  kinds,
  metricsTable,
  units,
} from "../../../src/engine/metrics/custom/metricsTable";
import { readMetrics } from "../../../src/engine/metrics/custom/readMetrics";
import { findColumns } from "../../../src/engine/ruleTables/ruleTable";
import { fields, type Field } from "../../../src/engine/tickets/fields";
import { fieldName } from "../../../src/locales/fields";
import { findingSentence, ruleChoice, ruleHeader } from "../../../src/locales/rules";

describe.each(["zh-CN", "en"] as const)("the table of own metrics in %s", (language) => {
  const header = metricsTable.columns.map(({ key }) => ruleHeader("KPI_Metrics", key, language));

  it("[RT4] has headers that are read back", () => {
    expect(Object.values(findColumns(metricsTable, header))).toEqual(header.map((_, at) => at));
  });

  it.each([
    ["metricKind", kinds],
    ["metricUnit", units],
    ["metricDirection", directions],
    ["metricClock", clocks],
    ["metricDivisor", divisors],
  ] as const)("[RT4] has words for %s that are read back", (kind, choices) => {
    for (const [choice, words] of Object.entries<readonly string[]>(choices))
      expect(words).toContain(ruleChoice(kind, choice, language));
  });

  it("[CUS3] calls fields by names that name them", () => {
    for (const field of Object.keys(fields) as Field[])
      expect(columnNamed(fieldName(field, language), (kind) => kind === fields[field])).toEqual({
        field,
      });
  });

  it("says what is wrong", () => {
    const row = (cells: Readonly<Record<string, unknown>>) =>
      metricsTable.columns.map(({ key }) => cells[key] ?? "");
    const usual = { id: "MINE", kind: "rate", direction: "up", counted: "状态=已解决" };
    const { findings } = readMetrics([
      header,
      row({ ...usual, id: "FCR" }),
      row({ ...usual, id: "a b" }),
      row({ ...usual, counted: "=1" }),
      row({ ...usual, counted: "状态" }),
      row({ ...usual, counted: "工单编号=1" }),
      row({ ...usual, counted: "满意度>=8" }),
      row({ ...usual, kind: "ratio", counted: "", per: "天" }),
      row({ ...usual, kind: "mean", of: "状态" }),
      row({ ...usual, unit: "hours" }),
      row({ ...usual, per: "天" }),
      row(usual),
    ]);
    expect(findings.map(({ code }) => code)).toEqual([
      "metric.builtIn",
      "metric.badId",
      "metric.noColumn",
      "metric.noCriterion",
      "metric.columnNotRead",
      "metric.criterionMisfit",
      "metric.noDividend",
      "metric.notANumberColumn",
      "metric.unitMisfit",
      "metric.unusedCell",
      "metric.wholeSheet",
      "metric.wholeSheet",
      "metric.twice",
    ]);
    for (const finding of findings) {
      const sentence = findingSentence(finding, language);
      expect(sentence).not.toContain(finding.code);
      expect(sentence).not.toMatch(/undefined|null/);
    }
  });
});
