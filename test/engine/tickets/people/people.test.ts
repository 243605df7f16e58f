import { agentTable, readAgents } from "../../../../src/engine/tickets/people/agentTable";
import { agentRecords } from "../../../../src/engine/tickets/people/agentRecords";
import type { Cells } from "../../../../src/engine/tickets/cells";
import { readTickets } from "../../../../src/engine/tickets/readTickets";
import { writeRuleTable } from "../../../../src/engine/ruleTables/writeRuleTable";
import { findColumns } from "../../../../src/engine/ruleTables/ruleTable";
import type { ReadOptions, ReadOutcome } from "../../../../src/engine/tickets/ticketTable";
import { ruleHeader } from "../../../../src/locales/rules";

type Read = Extract<ReadOutcome, { kind: "read" }>;

function read(cells: Cells, options?: ReadOptions): Read {
  const outcome = readTickets(cells, options);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}
function texts(outcome: Read, field: "agent" | "group" | "resolver" | "repliers"): string[] {
  const { codes, words } = outcome.table.column(field)!;
  return [...codes].map((code) => words[code]!);
}

const header = ["姓名", "客服", "小组", "岗位", "入职日期", "离职日期", "缓冲期", "全职当量"];
const agents = (...rows: unknown[][]) => readAgents([header, ...rows]);

const sheet = [
  ["客服", "解决人", "客服组", "创建时间", "回复人"],
  ["Amy", "amy", "一组", 45_700, "amy:3; Bob:1"],
  ["amy", "Bob", "", 45_701, "Bob"],
  ["Bob", "Bob", "一组", 45_702, "Amy:1，amy：2"],
];

describe("the table of agents", () => {
  it("[RD120] merges names wherever agents are named, and forgets what they were", () => {
    const people = agents(["amy", "Amy"]);
    const outcome = read(sheet, { people });
    expect(texts(outcome, "agent")).toEqual(["Amy", "Amy", "Bob"]);
    expect(outcome.table.column("agent")!.words).toEqual(["", "Amy", "Bob"]);
    expect(texts(outcome, "resolver")).toEqual(["Amy", "Bob", "Bob"]);
    expect(texts(outcome, "repliers")).toEqual(["Amy:3; Bob:1", "Bob", "Amy:1,Amy:2"]);
    expect(outcome.issues).toEqual([]);
  });

  it("[RD121] puts its groups over the sheet's, and keeps the sheet's for others", () => {
    const people = agents(["Bob", "", "二组"], ["amy", "Amy"]);
    expect(texts(read(sheet, { people }), "group")).toEqual(["一组", "", "二组"]);
    const bare = sheet.map((row) => [row[0], row[3]]);
    expect(texts(read(bare, { people }), "group")).toEqual(["", "", "二组"]);
  });

  it("[RD122] says what is known of each agent, over all his names", () => {
    const { persons, findings } = agents(
      ["Amy", "", "一组", "售后", "2025-01-01", "", "是", 0.5],
      ["amy", "Amy", "", "", "", "2025-12-31"],
      ["Bob"],
    );
    expect(findings).toEqual([]);
    expect(persons.get("Amy")).toEqual({
      agent: "Amy",
      group: "一组",
      role: "售后",
      from: 45_658,
      to: 46_022,
      inBuffer: true,
      fte: 0.5,
    });
    expect(persons.get("Bob")).toMatchObject({ group: null, fte: null, inBuffer: false });
  });

  it("[RD122] tells of two rows that contradict each other", () => {
    const { persons, findings } = agents(["Amy", "", "一组"], ["amy", "Amy", "二组"]);
    expect(persons.get("Amy")?.group).toBe("一组");
    expect(findings).toMatchObject([
      { code: "agents.contradiction", row: 2, column: "group", found: "二组", expected: "一组" },
    ]);
  });

  it("[RD123] follows chains to their end, and tells of them", () => {
    const { agentOf, findings } = agents(["a", "b"], ["b", "c"], ["d", "c"]);
    expect(Object.fromEntries(agentOf)).toEqual({ a: "c", b: "c", d: "c" });
    expect(findings).toMatchObject([
      {
        code: "agents.chain",
        severity: "warning",
        row: 1,
        found: "b",
        expected: "c",
        mend: [{ row: 1, column: "agent", value: "c" }],
      },
    ]);
  });

  it("[RD123] merges nothing that leads back to itself", () => {
    const { agentOf, findings } = agents(["a", "b"], ["b", "a"], ["c", "a"]);
    expect(agentOf.size).toBe(0);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["agents.cycle", 1],
      ["agents.cycle", 2],
      ["agents.cycle", 3],
    ]);
  });

  it("[RD124] refuses a name for two agents, a last day before the first, impossible working hours", () => {
    const codes = (...rows: unknown[][]) => agents(...rows).findings.map(({ code }) => code);
    expect(codes(["a", "b"], ["a", "c"])).toEqual(["agents.nameTwice"]);
    expect(codes(["a", "", "", "", "2025-02-01", "2025-01-01"])).toEqual(["agents.leftBefore"]);
    expect(codes(["a", "", "", "", "", "", "", 3])).toEqual(["cell.outsideRange"]);
  });

  it("[RD125] tells of tickets before an agent's first day or after the last", () => {
    const people = agents(["Amy", "", "", "", "2025-02-12", "2025-02-12"], ["amy", "Amy"]);
    const outcome = read(sheet, { people });
    expect(outcome.table.size).toBe(3);
    expect(outcome.issues).toMatchObject([
      {
        code: "agent.notEmployed",
        row: 3,
        found: "Amy 2025-02-13 00:00:00",
        expected: "2025-02-12–2025-02-12",
        handling: "kept",
      },
    ]);
  });

  it.each(["zh-CN", "en"] as const)("[RD126] is offered with the names seen, in %s", (language) => {
    const rows = [
      ...Array.from({ length: 20 }, () => ["Gillian", 45_700]),
      ["Gilian", 45_700],
      ["Bob", 45_700],
    ];
    const { table } = read([["客服", "创建时间"], ...rows]);
    const header = (key: string) => ruleHeader(agentTable.name, key, language);
    const written = writeRuleTable(agentTable, agentRecords(table, null), header);
    const found = findColumns(agentTable, written[0]!);
    expect(Object.values(found)).toEqual(agentTable.columns.map((_, index) => index));
    expect(written.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["Bob", null, null],
      ["Gilian", null, "Gillian"],
      ["Gillian", null, null],
    ]);
    const people = readAgents(written);
    expect([people.agentOf.size, people.findings]).toEqual([0, []]);

    const corrected = written
      .slice(0, 3)
      .map((row) => (row[0] === "Gilian" ? row.with(1, "Gillian") : row));
    expect(agentRecords(table, corrected).map(({ name, agent }) => [name, agent ?? null])).toEqual([
      ["Bob", null],
      ["Gilian", "Gillian"],
    ]);
  });
});
