import { formulasLostBy, writeRuleTable, type RuleCell } from "../../../src/host";
import type { Scalar } from "../../../src/workbench/book/content";
import { bootOffice } from "../../support/bootOffice";

const office = bootOffice({ language: "zh-CN" });
const name = "KPI_RedLines";
const header = ["红线", "指标", "要求", "限值", "两倍"];

/** Red lines as people calculate them, with a column of their own behind. */
async function open(...limits: Scalar[]) {
  const { book, host } = await office;
  host.faults.clear();
  const lines = limits.map((limit, index): Scalar[] => [
    `线${index + 1}`,
    "FCR",
    "不低于",
    limit,
    `=D${index + 2}*2`,
  ]);
  await book.load({
    sheets: [
      {
        name: "红线",
        rows: [header],
        tables: [{ name, area: `A1:E${limits.length + 1}` }],
      },
    ],
  });
  await Excel.run(async (context) => {
    const area = context.workbook.tables.getItem(name).getDataBodyRange();
    area.values = lines;
    await context.sync();
  });
  return () => {
    const { area } = book.table(name)!;
    return book.sheet("红线")!.formulas({ ...area, row: 1, rows: area.rows - 1 });
  };
}

const line = (id: number, limit: number): RuleCell[] => [
  `线${id}`,
  "FCR",
  "不低于",
  limit,
  limit * 2,
];
const table = (...lines: RuleCell[][]) => ({
  name,
  title: "",
  about: "",
  cells: [header, ...lines],
});

describe("formulas in a table of rules", () => {
  it("[HO20] stay where they give what is written", async () => {
    const formulas = await open("=0.5+0.1", 0.8);
    const saved = table(line(1, 0.6), line(2, 0.9));
    expect(await formulasLostBy(saved)).toEqual({ ok: true, value: [] });
    expect(await writeRuleTable(saved)).toEqual({ ok: true, value: undefined });
    expect(formulas()).toEqual([
      ["线1", "FCR", "不低于", "=0.5+0.1", "=D2*2"],
      ["线2", "FCR", "不低于", 0.9, "=D3*2"],
    ]);
  });

  it("[HO20] are told before they are lost, and nothing is written until then", async () => {
    const formulas = await open("=0.5+0.1", 0.8);
    const before = formulas();
    const saved = table(line(1, 0.7), line(2, 0.9));
    expect(await formulasLostBy(saved)).toEqual({
      ok: true,
      value: [{ row: 1, header: "限值", formula: "=0.5+0.1", gives: 0.6, becomes: 0.7 }],
    });
    expect(await writeRuleTable(saved)).toMatchObject({
      ok: false,
      problem: { code: "formulasInTheWay", subject: name, detail: "限值 1: =0.5+0.1" },
    });
    expect(formulas()).toEqual(before);

    expect(await writeRuleTable(saved, "over")).toEqual({ ok: true, value: undefined });
    expect(formulas()).toEqual([
      ["线1", "FCR", "不低于", 0.7, "=D2*2"],
      ["线2", "FCR", "不低于", 0.9, "=D3*2"],
    ]);
  });

  it("[HO20] go along with their rows when one above is taken away or put in", async () => {
    const formulas = await open(0.5, "=0.5+0.1", "=0.5+0.2");
    await writeRuleTable(table(line(2, 0.6), line(3, 0.7)));
    expect(formulas().map((row) => row[3])).toEqual(["=0.5+0.1", "=0.5+0.2"]);

    await writeRuleTable(table(line(2, 0.6), line(9, 0.65), line(3, 0.7)));
    expect(formulas().map((row) => row[3])).toEqual(["=0.5+0.1", 0.65, "=0.5+0.2"]);
  });

  it("[HO20] text that only looks like one is no formula", async () => {
    await open("'=0.6");
    expect(await formulasLostBy(table(line(1, 0.6)))).toEqual({ ok: true, value: [] });
  });
});
