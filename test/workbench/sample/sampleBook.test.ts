import { createHash } from "node:crypto";

import { readTickets, type ReadOutcome } from "../../../src/engine";
import type { SheetContent } from "../../../src/workbench/book/content";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";

const hash = (value: unknown) =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);

const cells = ({ rows }: SheetContent) =>
  rows.map((row) => row.map((cell) => (typeof cell === "object" ? (cell?.value ?? null) : cell)));

function read(sheet: SheetContent | undefined): Extract<ReadOutcome, { kind: "read" }> {
  const outcome = readTickets(cells(sheet!));
  if (outcome.kind !== "read") throw new Error("the sample is unreadable");
  return outcome;
}

describe("sampleBook", () => {
  const [chinese, english, readMe] = sampleBook().sheets;

  it("[SAM1] is the same for the same seed and another for another", () => {
    expect(hash(sampleBook())).toBe(hash(sampleBook()));
    expect(hash(sampleBook(1))).not.toBe(hash(sampleBook(2)));
  });

  it("[SAM2] holds some thousand tickets of twelve people in three groups over three months", () => {
    const { table } = read(chinese);
    expect(table.size).toBeGreaterThan(3300);
    expect(table.size).toBeLessThan(3900);
    const column = (field: "agent" | "group") =>
      new Set(table.column(field)?.words.filter((word) => word !== "")).size;
    expect([column("agent"), column("group")]).toEqual([12, 3]);
  });

  it("[SAM2] has every header recognised, in both languages", () => {
    for (const sheet of [chinese, english]) {
      expect(read(sheet).columns.filter(({ field }) => field === null)).toEqual([]);
    }
  });

  it("[SAM3] is as dirty as real sheets are", () => {
    const { issues, excluded } = read(chinese);
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set([
        "ticket.noAgent",
        "ticket.identicalRow",
        "ticket.duplicateId",
        "ticket.resolvedBeforeCreated",
        "moment.unreadable",
        "rating.unreadable",
      ]),
    );
    expect(excluded.map(({ reason }) => reason).sort()).toEqual(
      ["blankRow", "cancelled", "duplicate", "invalid", "noAgent", "summaryRow"].sort(),
    );
  });

  it("[SAM3] keeps the summary row out of the table", () => {
    const rows = chinese!.rows;
    expect(chinese!.tables?.[0]).toMatchObject({ name: "Tickets", area: `A1:P${rows.length - 2}` });
    expect(rows.at(-1)?.[0]).toMatchObject({ value: "合计" });
  });

  it("[SAM2] has the tickets of March again in English", () => {
    expect(english).toMatchObject({ name: "Help desk", tables: [{ name: "HelpdeskTickets" }] });
    expect(read(english).issues).toEqual([]);
  });

  it("[SAM4] shows the functions at work", () => {
    const formulas = readMe!.rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell === "object" && cell?.formula) || []),
    );
    expect(formulas).toContain('=KPI.FCR(Tickets[#All],"客服03")');
    expect(formulas).toContain('=KPI.COMPOSITE(Tickets[#All],"regular",A13:A24,"2025-03")');
    expect(cells(readMe!)[12]?.[0]).toBe("客服01");
    expect(cells(readMe!)[23]?.[0]).toBe("客服12");
  });
});
