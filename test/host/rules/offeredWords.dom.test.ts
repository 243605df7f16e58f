import { writeRuleTable, type RuleTableToWrite } from "../../../src/host";
import { bootOffice } from "../../support/bootOffice";

const office = bootOffice({ language: "zh-CN" });

const terms = (...rows: RuleTableToWrite["cells"]): RuleTableToWrite => ({
  name: "KPI_Profiles",
  title: "方案",
  about: "每个方案整体的规则。",
  cells: [["方案", "缺失处理", "权重让给", "自己的"], ...rows],
});
const settings = (...rows: RuleTableToWrite["cells"]): RuleTableToWrite => ({
  name: "KPI_Settings",
  title: "Settings",
  about: "How metrics are measured.",
  cells: [["Setting", "Value"], ...rows],
});
const clock = ["Clock", "calendar time"];
const repeat = ["Repeat window", 7];
const scope = ["FCR scope", "net"];

const MISSING = "权重分给其他指标,记零分,沿用上期得分,取团队平均,不计综合得分";
const WEIGHING = "同一维度,全部指标";

async function offered(title = "方案") {
  const { book } = await office;
  return Object.fromEntries(
    book
      .sheet(title)!
      .dropDowns()
      .map(({ area, source, alert }) => [area, alert ? { source, alert } : source]),
  );
}

beforeEach(async () => {
  const { book } = await office;
  await book.load({ sheets: [{ name: "工单", rows: [["客服"]] }] });
});

describe("words that tables of rules offer", () => {
  it("[HO34] stand in a new table's cells as lists that forbid nothing", async () => {
    await writeRuleTable(terms(["X", null, null, "!"], ["Y", "按零分", null, ""]));
    expect(await offered()).toEqual({ "B5:B6": MISSING, "C5:C6": WEIGHING });
  });

  it("[HO34] go by the setting, row by row", async () => {
    await writeRuleTable(settings(clock, repeat, scope));
    expect(await offered("Settings")).toEqual({
      B5: "calendar time,working time",
      B7: "net,gross",
    });
  });

  it("[HO34] follow their settings when rows come and go", async () => {
    await writeRuleTable(settings(clock, repeat, scope));
    await writeRuleTable(settings(clock, ["Phase", "大促"], repeat, scope));
    expect(await offered("Settings")).toEqual({
      B5: "calendar time,working time",
      B8: "net,gross",
    });
    await writeRuleTable(settings(repeat, scope));
    expect(await offered("Settings")).toMatchObject({ B6: "net,gross" });
    expect(Object.keys(await offered("Settings"))).not.toContain("B5");
  });

  it("[HO34] come to new rows and columns of a table that is there", async () => {
    await writeRuleTable(terms(["X", null, null, "!"]));
    const more = terms(["X", null, null, "!"], ["Y", "记零分", null, ""], ["Z", null, null, ""]);
    await writeRuleTable(more);
    expect(await offered()).toEqual({ "B5:B7": MISSING, "C5:C7": WEIGHING });

    await writeRuleTable({
      ...more,
      cells: more.cells.map((line, row) => [...line, row === 0 ? "推荐区间" : null]),
    });
    expect(await offered()).toMatchObject({ "E5:E7": "仅提醒,必须遵守" });
  });

  it("[HO34] come to a table that was written before there were lists, though no row changes", async () => {
    const { book } = await office;
    await writeRuleTable(terms(["X", null, null, "!"]));
    book.sheet("方案")!.clearDropDowns({ row: 0, column: 0, rows: 20, columns: 9 });
    await writeRuleTable(terms(["X", null, null, "!"]));
    expect(await offered()).toEqual({ B5: MISSING, C5: WEIGHING });
  });

  it("[HO34] leave what people let be entered there", async () => {
    const { book } = await office;
    await writeRuleTable(terms(["X", null, null, "!"], ["Y", null, null, ""]));
    const own = { area: "B5:B6", source: "记零分", alert: { style: "stop" } } as const;
    book.sheet("方案")!.setDropDown(own);
    await writeRuleTable(terms(["X", "记零分", null, "!"], ["Y", null, "全部指标", ""]));
    expect(await offered()).toEqual({
      "B5:B6": { source: "记零分", alert: { style: "stop" } },
      "C5:C6": WEIGHING,
    });

    await writeRuleTable(settings(clock, scope));
    book.sheet("Settings")!.setDropDown({ ...own, area: "B5" });
    await writeRuleTable(settings(clock, repeat, scope));
    expect(await offered("Settings")).toMatchObject({ B5: { source: "记零分" }, B7: "net,gross" });
  });

  it("[HO34] stay forbidding where people made them so", async () => {
    const { book } = await office;
    await writeRuleTable(terms(["X", null, null, "!"]));
    const strict = { area: "B5", source: MISSING, alert: { style: "warning" } } as const;
    book.sheet("方案")!.setDropDown(strict);
    await writeRuleTable(terms(["X", "记零分", null, "!"], ["Y", null, null, ""]));
    expect(await offered()).toMatchObject({ B5: { source: MISSING, alert: strict.alert } });
  });

  it("[HO34] never fill more than Excel takes", async () => {
    await writeRuleTable({
      name: "KPI_Columns",
      title: "列",
      about: "每一列的含义。",
      cells: [
        ["Header", "Understood as", "Unit", "Scale", "Time remaining"],
        ["Solved", "", "", "", ""],
      ],
    });
    const lists = Object.values(await offered("列")) as string[];
    expect(lists).toContain("yes,no");
    expect(lists).toHaveLength(3);
    for (const list of lists) expect(list.length).toBeLessThanOrEqual(255);
  });
});
