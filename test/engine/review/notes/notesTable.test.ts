import { hasErrors, kindOf, readRulebook } from "../../../../src/engine";
import {
  notesOn,
  notesTable,
  readNotes,
  type ReviewNote,
} from "../../../../src/engine/review/notes";
import { findColumns } from "../../../../src/engine/ruleTables/ruleTable";
import { metricName } from "../../../../src/locales/metrics";
import { ruleHeader } from "../../../../src/locales/rules";
import { march } from "../../../support/anyTickets";

const header = ["考核期", "客服", "指标", "备注", "复核人", "时间"];
const textsOf = (notes: readonly ReviewNote[]) => notes.map(({ text }) => text);

describe("the table of notes", () => {
  it("[NOTE1] is read as people write it", () => {
    const { notes, findings } = readNotes([
      header,
      ["2025-03", "王芳", metricName("FCR", "zh-CN"), "客户误操作，已核对工单", "李经理", 45_750.5],
      ["2025年3月", "王芳", "", "=整体良好", "", ""],
      ["2025-03", "王芳", "", "", "", ""],
    ]);
    expect(findings).toEqual([]);
    const period = { label: "2025-03", kind: "month", number: 24_302 };
    expect(notes).toEqual([
      {
        period,
        agent: "王芳",
        metric: "FCR",
        text: "客户误操作，已核对工单",
        by: "李经理",
        at: 45_750.5,
        row: 1,
      },
      { period, agent: "王芳", metric: null, text: "=整体良好", by: null, at: null, row: 2 },
    ]);
  });

  it("tells which notes are on a person's month", () => {
    const { notes } = readNotes([
      header,
      ["2025-03", "A", "", "one", "", ""],
      ["2025-02", "A", "", "earlier", "", ""],
      ["2025-03", "B", "", "another's", "", ""],
      ["2025-03", "A", "FCR", "two", "", ""],
    ]);
    expect(textsOf(notesOn(notes, march, "A"))).toEqual(["one", "two"]);
    expect(notesOn(notes, null, "A")).toEqual([]);
  });

  it("[NOTE2] never keeps a month from being scored", () => {
    const cells = [
      header,
      ["yesterday", "A", "", "text", "", ""],
      ["2025-03", "", "", "x", "", ""],
    ];
    const { rulebook, findings } = readRulebook(new Map([["KPI_Notes", cells]]));
    expect(hasErrors(findings)).toBe(false);
    expect(findings.map(({ row, column }) => [row, column])).toEqual([
      [1, "period"],
      [2, "agent"],
    ]);
    expect(rulebook.notes).toEqual([]);
  });

  it("is known by its name alone, for its headers are common", () => {
    expect(kindOf("kpi_notes", [header])?.table).toBe(notesTable);
    expect(kindOf("Feedback", [header])).toBeNull();
  });

  it.each(["zh-CN", "en"] as const)("[RT4] has headers in %s that are read back", (language) => {
    const written = notesTable.columns.map(({ key }) => ruleHeader("KPI_Notes", key, language));
    expect(Object.values(findColumns(notesTable, written))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
