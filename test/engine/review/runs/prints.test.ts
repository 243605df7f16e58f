import fc from "fast-check";
import {
  parsePeriod,
  readRulebook,
  type Period,
  readTickets,
  type Cells,
} from "../../../../src/engine";
import { cellsPrint, jointPrint } from "../../../../src/engine/review/runs/cellsPrint";
import { Fnv1a } from "../../../../src/engine/review/runs/Fnv1a";
import { rulesPrint } from "../../../../src/engine/review/runs/rulesPrint";
import { ticketsPrint } from "../../../../src/engine/review/runs/ticketsPrint";
import { ticketSheet, type SheetTicket } from "../../../support/ticketSheet";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The definition with integers of any size, byte by byte. */
function byDefinition(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n;
  return hash.toString(16).padStart(16, "0");
}

const march = parsePeriod("2025-03");
const printOf = (cells: Cells) => {
  const read = readTickets(cells);
  if (read.kind !== "read") throw new Error("the sheet of a test must be readable");
  return ticketsPrint(read.table, march);
};
const tickets: readonly SheetTicket[] = [
  { agent: "Ann", day: 3, rating: 5 },
  { agent: "Bob", day: 4, rating: 3 },
  { agent: "Ann", day: 4, rating: 3 },
];

describe("a fingerprint", () => {
  it.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("[RUN2] of %j is the one that FNV-1a's authors give", (text, print) => {
    expect(new Fnv1a().text(text).hex()).toBe(print);
  });

  it("[RUN2] is FNV-1a of the UTF-8 of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(new Fnv1a().text(text).hex()).toBe(byDefinition(utf8(text)));
      }),
    );
  });

  it("[RUN2] counts numbers by twelve digits, as files of other programs keep them", () => {
    expect(cellsPrint([[0.1 + 0.2, "x", ""]])).toBe(cellsPrint([[0.3, "x", null]]));
    expect(cellsPrint([[92.04]])).not.toBe(cellsPrint([[92.05]]));
    expect(cellsPrint([["1"]])).not.toBe(cellsPrint([[1]]));
    expect(cellsPrint([["a", "b"]])).not.toBe(cellsPrint([["a"], ["b"]]));
  });

  it("[RUN2] of several does not depend on their order", () => {
    const prints = [
      ["ranking", "1"],
      ["pay", "2"],
    ] as const;
    expect(jointPrint(new Map(prints))).toBe(jointPrint(new Map([...prints].reverse())));
    expect(jointPrint(new Map(prints))).not.toBe(jointPrint(new Map(prints.slice(1))));
  });
});

describe("the data fingerprint", () => {
  const sheet = ticketSheet(tickets);

  it("[RUN3] does not depend on the order of the rows, nor on columns that nobody recognises", () => {
    const [header = [], ...rows] = sheet;
    expect(printOf([header, ...rows.toReversed()])).toBe(printOf(sheet));
    expect(printOf(sheet.map((row, index) => [...row, index === 0 ? "Colour" : "red"]))).toBe(
      printOf(sheet),
    );
  });

  it("[RUN3] does not depend on tickets of other months", () => {
    const april = ticketSheet([...tickets, { agent: "Cid", day: 45 }]);
    expect(printOf(april)).toBe(printOf(sheet));
  });

  it("[RUN3] sees a value changed, a ticket more, the same ticket once more", () => {
    const other = (change: Partial<SheetTicket>) =>
      printOf(ticketSheet([{ ...tickets[0]!, ...change }, ...tickets.slice(1)]));
    const prints = [
      printOf(sheet),
      other({ rating: 4 }),
      other({ agent: "Bob" }),
      printOf(ticketSheet([...tickets, { agent: "Ann", day: 9 }])),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe("the rules fingerprint", () => {
  const period = march as Period;
  const printOfRules = (tables: Readonly<Record<string, Cells>>, profiles = ["regular"]) =>
    rulesPrint(readRulebook(new Map(Object.entries(tables))).rulebook, { profiles, period });
  const tiers = (header: readonly string[], from: number): Cells => [
    [...header],
    ["Gold", from],
    ["Silver", 0],
  ];

  it("[RUN4] is of what the rules say, not of how their tables are headed", () => {
    expect(printOfRules({ Tiers_A: tiers(["Tier", "From"], 90) })).toBe(
      printOfRules({ Tiers_A: tiers(["等级", "下限"], 90) }),
    );
    expect(printOfRules({ Tiers_A: tiers(["Tier", "From"], 90) })).not.toBe(
      printOfRules({ Tiers_A: tiers(["Tier", "From"], 91) }),
    );
  });

  it("[RUN4] knows the profiles that were used, and neither the history nor the ledger", () => {
    expect(printOfRules({}, ["launch"])).not.toBe(printOfRules({}));
    const kept = {
      KPI_History: [
        ["Period", "Agent", "Composite"],
        ["2025-02", "Ann", 80],
      ],
      KPI_Runs: [
        ["Period", "Frozen at"],
        ["2025-02", 45720],
      ],
    };
    expect(printOfRules(kept)).toBe(printOfRules({}));
  });

  it("[RUN4] knows the values that were entered for the month, and no other's", () => {
    const inputs = (...rows: [string, number][]) => ({
      KPI_Inputs: [
        ["Metric", "Agent", "Period", "Value"],
        ...rows.map(([month, value]) => ["QASCORE", "Ann", month, value]),
      ],
    });
    const print = printOfRules(inputs(["2025-03", 90]));
    expect(printOfRules(inputs(["2025-03", 90], ["2025-04", 70]))).toBe(print);
    expect(printOfRules(inputs(["2025-03", 91]))).not.toBe(print);
  });
});
