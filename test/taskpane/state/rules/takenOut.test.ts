import { readRulebook, type Cells, type Finding } from "../../../../src/engine";
import { draftCopy, editDraft } from "../../../../src/taskpane/state/rules/draft";
import {
  cellsWithout,
  partToTakeOut,
  takenOut,
} from "../../../../src/taskpane/state/rules/takenOut";
import { partKey } from "../../../../src/taskpane/state/rules/weigh";
import { rulesOf } from "../../../../src/taskpane/state/rulesOfBook";

const rulesWith = (cells: Cells) => rulesOf(new Map([["Profile_X", cells]]));

const about = (metric: string, row: number): Finding => ({
  code: "metric.notMeasurable",
  severity: "warning",
  table: "Profile_X",
  row,
  column: "metric",
  about: metric,
  found: metric,
  expected: "",
});

const table: Cells = [
  ["Dimension", "Metric", "Weight", "Target", "Channel"],
  ["Satisfaction", "CSAT", 50, 0.9, null],
  ["Solving", "FCR", 20, 0.8, null],
  ["Solving", "FCR", null, 0.7, "phone"],
  ["Solving", "REPEAT", 10, 0.1, null],
  ["Cost", "COST", 20, 20, null],
];

const weights = (cells: Cells | null) =>
  (cells ?? []).slice(1).map(([, metric, weight]) => [metric, weight]);

describe("taking out a metric that scores nobody", () => {
  it("[RUL16] gives its weight to the others of its dimension; its channels go with it", () => {
    expect(weights(cellsWithout(about("FCR", 2), rulesWith(table), "en"))).toEqual([
      ["CSAT", 50],
      ["REPEAT", 30],
      ["COST", 20],
    ]);
  });

  it("[RUL16] the last of a dimension gives its weight to the other dimensions", () => {
    expect(weights(cellsWithout(about("COST", 5), rulesWith(table), "en"))).toEqual([
      ["CSAT", 62.5],
      ["FCR", 25],
      ["FCR", null],
      ["REPEAT", 12.5],
    ]);
  });

  it("[RUL16] leaves an error in no table", () => {
    const cells = cellsWithout(about("COST", 5), rulesWith(table), "zh-CN")!;
    const { findings } = readRulebook(new Map([["Profile_X", cells]]));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("[RUL16] is not offered for the only metric, nor for other findings", () => {
    const alone: Cells = [table[0]!, ["Satisfaction", "CSAT", 100, 0.9, null]];
    expect(takenOut(about("CSAT", 1), rulesWith(alone))).toBeNull();
    const other = { ...about("FCR", 2), code: "weight.outsideRange" };
    expect(takenOut(other, rulesWith(table))).toBeNull();
  });

  const byRole: Cells = [
    ["Dimension", "Metric", "Weight", "Target", "Role"],
    ["Satisfaction", "CSAT", 80, 0.9, "Pre-sales"],
    ["Solving", "FCR", 20, 0.8, "Pre-sales"],
    ["Satisfaction", "CSAT", 60, 0.9, "After-sales"],
    ["Solving", "FCR", 40, 0.8, "After-sales"],
  ];

  it("[RUL16] of a table for several roles, rows of the others stay as they are", () => {
    expect(cellsWithout(about("FCR", 2), rulesWith(byRole), "en")).toEqual([
      byRole[0],
      ["Satisfaction", "CSAT", 100, 0.9, "Pre-sales"],
      ...byRole.slice(3),
    ]);
  });

  it("[RUL16] is not offered where a row serves several roles", () => {
    const shared = byRole.toSpliced(4, 1).with(2, ["Solving", "FCR", 20, 0.8, null]);
    const cells = shared.with(3, ["Satisfaction", "CSAT", 80, 0.9, "After-sales"]);
    expect(rulesWith(cells).rulebook.profiles.filter((of) => of.variantOf)).toHaveLength(2);
    expect(takenOut(about("FCR", 2), rulesWith(cells))).toBeNull();
  });

  it("[RUL16] in a draft it is one edit, where a weight that is not locked can take it", () => {
    const [profile] = rulesWith(table).rulebook.profiles.filter(({ id }) => id === "Profile_X");
    const draft = draftCopy(profile!, "Mine", "Profile_Mine");
    const finding = { ...about("FCR", 0), table: "", row: null };
    expect(partToTakeOut(finding, draft)).toEqual({ dimension: "solving", metric: "FCR" });
    const lock = { dimension: "solving", metric: "REPEAT" };
    const locked = editDraft(draft, { type: "lockToggled", part: lock });
    expect(locked.locks.has(partKey(lock))).toBe(true);
    expect(partToTakeOut(finding, locked)).toBeNull();
  });
});
