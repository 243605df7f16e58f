import { findColumns } from "../../../src/engine/ruleTables/ruleTable";
import { writeRuleTable } from "../../../src/engine/ruleTables/writeRuleTable";
import { catalogue } from "../../../src/engine/metrics";
import { inputsTable } from "../../../src/engine/metrics/inputs/inputsTable";
import { readInputs } from "../../../src/engine/metrics/inputs/readInputs";
import { metricNamed } from "../../../src/engine/metrics/metricNamed";
import { metricName } from "../../../src/locales/metrics";
import { findingSentence, ruleChoice, ruleHeader } from "../../../src/locales/rules";

describe.each(["zh-CN", "en"] as const)("the table of entered values in %s", (language) => {
  const header = inputsTable.columns.map(({ key }) => ruleHeader("KPI_Inputs", key, language));

  it("[RT4] has headers that are read back", () => {
    const found = findColumns(inputsTable, header);
    expect(Object.values(found)).toEqual(header.map((_, index) => index));
  });

  it("[RT4] has words for everybody together that are read back", () => {
    for (const whose of ["team", "company"] as const) {
      const rows = [
        {
          agent: ruleChoice("whose", whose, language),
          period: "2025",
          metric: "MARGIN",
          value: 0.2,
        },
        {
          agent: ruleChoice("whose", whose, language),
          period: "2025",
          metric: "BUDGET",
          value: 0.9,
        },
      ];
      const cells = writeRuleTable(inputsTable, rows, (key) =>
        ruleHeader("KPI_Inputs", key, language),
      );
      expect(readInputs(cells).inputs.map((input) => input.whose.level)).toEqual([
        whose === "company" ? "company" : "team",
      ]);
    }
  });

  it("[INP16] names every metric that can be entered as the engine reads it", () => {
    for (const { id, entered } of catalogue) {
      if (!entered) continue;
      expect(metricNamed(metricName(id, language), catalogue)?.id).toBe(id);
    }
  });

  it("says what is wrong", () => {
    const cells = [
      header,
      ["王芳", "2025", "REPURCHASE", 0.4],
      ["王芳", "2025-03", "FCR", 0.4],
      ["王芳", "2025-03", "SUPERVISOR", 4],
      ["王芳", "昨天", "QASCORE", 101, 100],
      ["王芳", "", "QASCORE", 90],
    ];
    const { findings } = readInputs(cells);
    expect(findings).toHaveLength(6);
    for (const finding of findings)
      expect(findingSentence(finding, language)).not.toContain(finding.code);
  });
});
