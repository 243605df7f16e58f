import { readRuleTables, writeRuleTable, type RuleTableToWrite } from "../../../src/host";
import { bootOffice } from "../../support/bootOffice";

const office = bootOffice({ language: "zh-CN" });

const profile = (...rows: RuleTableToWrite["cells"]): RuleTableToWrite => ({
  name: "Profile_X",
  title: "权重",
  about: "每个指标的权重和目标。",
  cells: [["维度", "指标", "权重", "目标"], ...rows],
});
const csat = ["客户满意", "CSAT", 60, 0.95];
const fcr = ["问题解决", "FCR", 20, 0.8125];
const cost = ["成本控制", "COST", 20, 20];

async function shown() {
  const { book } = await office;
  const { area } = book.table("Profile_X")!;
  const targets = { row: area.row + 1, column: 3, rows: area.rows - 1, columns: 1 };
  return book.sheet("权重")!.texts(targets).flat();
}

async function cellsNow() {
  const read = await readRuleTables((name) => name === "Profile_X");
  return read.ok ? read.value[0]?.cells : read.problem;
}

beforeEach(async () => {
  const { book } = await office;
  await book.load({ sheets: [{ name: "工单", rows: [["客服"]] }] });
  await writeRuleTable(profile(csat, fcr, cost));
});

describe("shares in tables of rules", () => {
  it("[HO33] are seen as percentages, and read back as the fractions they are", async () => {
    expect(await shown()).toEqual(["95.0%", "81.25%", "20"]);
    expect(await cellsNow()).toEqual(profile(csat, fcr, cost).cells);
  });

  it("[HO33] a row's format goes with its metric", async () => {
    await writeRuleTable(profile(csat, ["成本控制", "COST", 20, 25], fcr, cost));
    expect(await shown()).toEqual(["95.0%", "25", "81.25%", "20"]);
    await writeRuleTable(profile(["成本控制", "COST", 80, 30], csat));
    expect(await shown()).toEqual(["30", "95.0%"]);
    expect(await cellsNow()).toEqual(profile(["成本控制", "COST", 80, 30], csat).cells);
  });

  it("[HO33] a format that people chose stays", async () => {
    const { book } = await office;
    const { row } = book.table("Profile_X")!.area;
    const target = { row: row + 1, column: 3, rows: 1, columns: 1 };
    book.sheet("权重")!.setNumberFormats(target, [["0.000"]]);
    await writeRuleTable(profile(["客户满意", "CSAT", 60, 0.9], fcr, cost));
    expect(await shown()).toEqual(["0.900", "81.25%", "20"]);
  });
});
