import { readTicketSheets } from "../../../../src/engine/tickets/sets/readTicketSheets";
import { readTickets } from "../../../../src/engine/tickets/readTickets";
import { readAgents } from "../../../../src/engine/tickets/people/agentTable";
import type { Cells } from "../../../../src/engine/tickets/cells";
import type { ReadOutcome } from "../../../../src/engine/tickets/ticketTable";

type Read = Extract<ReadOutcome, { kind: "read" }>;

function read(outcome: ReadOutcome): Read {
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}
const numbers = (
  outcome: Read,
  field: "createdAt" | "resolvedAt" | "firstResolvedAt" | "reopens" | "reassignments",
) => [...outcome.table.column(field)!.values];

const header = ["工单号", "操作时间", "状态", "处理人"];
const log: Cells = [
  header,
  ["T1", 45_700.1, "新建", "甲"],
  ["T2", 45_700.2, "新建", "乙"],
  ["T1", 45_700.3, "处理中", "乙"],
  ["T1", 45_700.5, "已解决", "乙"],
  ["T1", 45_701.0, "重新打开", "丙"],
  ["T1", 45_701.5, "已解决", "丙"],
  ["T1", 45_702.0, "已关闭", "丙"],
  ["T2", 45_700.6, "处理中", ""],
  ["T2", 45_700.9, "处理中", "乙"],
];

describe("a log of statuses", () => {
  it("[RD90] tells when tickets began and ended, and how often they came back or changed hands", () => {
    const outcome = read(readTickets(log));
    expect(outcome.table.size).toBe(2);
    expect(numbers(outcome, "createdAt")).toEqual([45_700.1, 45_700.2]);
    expect(numbers(outcome, "firstResolvedAt")).toEqual([45_700.5, NaN]);
    expect(numbers(outcome, "resolvedAt")).toEqual([45_701.5, NaN]);
    expect(numbers(outcome, "reopens")).toEqual([1, 0]);
    expect(numbers(outcome, "reassignments")).toEqual([2, 0]);
    const agent = outcome.table.column("agent")!;
    expect([...agent.codes].map((code) => agent.words[code])).toEqual(["丙", "乙"]);
    expect(outcome.excluded).toEqual([
      {
        reason: "supersededEvent",
        count: 7,
        places: [2, 3, 4, 5, 6, 7, 9].map((row) => ({ sheet: null, row })),
      },
    ]);
  });

  it("[RD91] is read in the order of its times, not of its rows, and across sheets", () => {
    const [top, ...events] = log;
    const outcome = read(
      readTicketSheets([
        { name: "下半月", cells: [top!, ...events.slice(4).toReversed()] },
        { name: "上半月", cells: [top!, ...events.slice(0, 4)] },
      ]),
    );
    const whole = read(readTickets(log));
    expect(outcome.table.size).toBe(2);
    for (const field of ["createdAt", "resolvedAt", "reopens", "reassignments"] as const)
      expect(numbers(outcome, field).toSorted()).toEqual(numbers(whole, field).toSorted());
    expect(outcome.table.sheetOf(0).sheet).toBe("下半月");
  });

  it("[RD90] counts no reassignment between two names of one agent", () => {
    const people = readAgents([
      ["姓名", "客服"],
      ["丙", "乙"],
    ]);
    const outcome = read(readTickets(log, { people }));
    expect(numbers(outcome, "reassignments")).toEqual([1, 0]);
  });

  it("[RD90] says nothing that a column says better", () => {
    const cells = log.map((row, index) => [...row, index === 0 ? "重开次数" : 7]);
    expect(numbers(read(readTickets(cells)), "reopens")).toEqual([7, 7]);
  });

  it("[RD92] is none where no ticket comes again: such a sheet does not say when", () => {
    const outcome = readTickets([header, log[1]!, log[2]!]);
    expect(outcome.issues.map(({ code }) => code)).toEqual(["sheet.noTimeColumn"]);
  });
});
