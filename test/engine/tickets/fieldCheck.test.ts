import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import type { Field } from "../../../src/engine/tickets/fields";
import { readTickets } from "../../../src/engine/tickets/readTickets";
import { readTicketSheets } from "../../../src/engine/tickets/sets/readTicketSheets";
import type { ReadOutcome } from "../../../src/engine/tickets/ticketTable";
import { readBook } from "../../../src/workbench/files/readBook";
import { cellsOf } from "../../support/cellsOf";
import { serial } from "../../support/tickets";

jest.setTimeout(120_000);

type Read = Extract<ReadOutcome, { kind: "read" }>;

const data = resolve(__dirname, "../../../../shared/data");

/** Real and published files that nobody here wrote; each folder has a SOURCE.md. */
function bytesOf(file: string): Buffer {
  const path = resolve(data, file);
  if (!existsSync(path))
    throw new Error(`The field check needs ../shared/data/${file}, which is not there.`);
  return readFileSync(path);
}

const csv = (file: string): string[][] =>
  Papa.parse<string[]>(
    bytesOf(file)
      .toString("utf8")
      .replace(/^\uFEFF/, ""),
  ).data;

function read(cells: readonly (readonly unknown[])[]): Read {
  const outcome = readTickets(cells);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

const recognised = ({ columns }: ReadOutcome): Partial<Record<Field, string>> =>
  Object.fromEntries(
    columns.flatMap(({ field, header }) => (field === null ? [] : [[field, header]])),
  );
const issues = (outcome: ReadOutcome): Record<string, number> =>
  Object.fromEntries(outcome.issueCounts);
const excluded = (outcome: Read): Record<string, number> =>
  Object.fromEntries(outcome.excluded.map(({ reason, count }) => [reason, count]));

const numbers = (outcome: Read, field: "firstResponseDuration" | "resolutionDuration" | "rating") =>
  [...(outcome.table.column(field)?.values ?? [])].filter((value) => !Number.isNaN(value));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("synth-tickets-1000", () => {
  const outcome = read(csv("synth-tickets-1000/customer_support_tickets.csv"));

  it("is recognised without an issue", () => {
    expect(recognised(outcome)).toEqual({
      ticketId: "Ticket_ID",
      createdAt: "Created_Date",
      priority: "Priority",
      status: "Status",
      channel: "Channel",
      product: "Product",
      category: "Category",
      agent: "Assigned_Agent",
      firstResponseDuration: "First_Response_Time_Hours",
      resolutionDuration: "Resolution_Time_Hours",
      rating: "CSAT_Score",
    });
    expect(outcome.table.size).toBe(1_000);
    expect(issues(outcome)).toEqual({});
    expect(excluded(outcome)).toEqual({});
  });

  it("has the published means of response, resolution and rating", () => {
    expect(mean(numbers(outcome, "firstResponseDuration")) / 60).toBeCloseTo(17.52057, 5);
    expect(mean(numbers(outcome, "resolutionDuration")) / 60).toBeCloseTo(54.85323, 5);
    expect(mean(numbers(outcome, "rating"))).toBeCloseTo(3.696261682242991, 12);
    expect(numbers(outcome, "rating")).toHaveLength(428);
  });

  it("has the published number of open and resolved tickets", () => {
    const status = outcome.table.column("status")!;
    const count = (word: string): number =>
      status.codes.filter((code) => status.words[code] === word).length;
    expect([count("Open"), count("Resolved")]).toEqual([175, 190]);
  });
});

describe("ServiceNow's event log", () => {
  const expected = {
    ticketId: "number",
    agent: "assigned_to",
    resolver: "resolved_by",
    group: "assignment_group",
    customer: "caller_id",
    createdAt: "opened_at",
    resolvedAt: "resolved_at",
    closedAt: "closed_at",
    overdue: "made_sla",
    reopens: "reopen_count",
    reassignments: "reassignment_count",
    status: "incident_state",
    priority: "priority",
    category: "category",
    channel: "contact_type",
  };

  it("is reduced to its 890 incidents, of which 217 name nobody they are assigned to", () => {
    const outcome = read(csv("servicenow-uci/incident_event_log_first5998.csv"));
    expect(recognised(outcome)).toMatchObject(expected);
    expect(outcome.table.size + excluded(outcome)["noAgent"]!).toBe(890);
    expect(excluded(outcome)).toEqual({ noAgent: 217, supersededEvent: 5_108 });
    expect(issues(outcome)).toEqual({ "ticket.noAgent": 217 });
  });

  it("reads the same incidents from the file of last events, day first, ? for missing", () => {
    const outcome = read(csv("servicenow-uci/incidents_last_event_first2000.csv"));
    expect(recognised(outcome)).toMatchObject(expected);
    expect(outcome.columns.find(({ field }) => field === "createdAt")?.notes).toEqual(["dayFirst"]);
    expect(outcome.table.size + excluded(outcome)["noAgent"]!).toBe(2_000);
    const [log, last] = [read(csv("servicenow-uci/incident_event_log_first5998.csv")), outcome].map(
      ({ table }) => table.column("createdAt")!.values.slice(0, 500),
    );
    // The log's incidents come in the same order; its agents are spelt with a prefix.
    expect([...log!]).toEqual([...last!]);
  });
});

describe("Baltimore's 311 requests", () => {
  const cells = csv("baltimore-311/311_sample_first2000.csv");
  const outcome = read(cells);

  it("are recognised, with the agency for want of an agent", () => {
    expect(recognised(outcome)).toMatchObject({
      ticketId: "ServiceRequestNum",
      agent: "Agency",
      category: "SRType",
      channel: "MethodReceived",
      status: "SRStatus",
      createdAt: "CreatedDate",
      dueAt: "DueDate",
      closedAt: "CloseDate",
    });
    expect(outcome.columns.find(({ field }) => field === "createdAt")?.notes).toEqual([
      "monthFirst",
    ]);
    expect(outcome.table.size + excluded(outcome)["duplicate"]!).toBe(2_000);
    expect(excluded(outcome)).toEqual({ duplicate: 45 });
    expect(issues(outcome)).toEqual({ "header.ambiguous": 1, "duration.overYear": 8 });
  });

  it("have the city's own DaysOpen, a difference of calendar dates", () => {
    const created = outcome.table.column("createdAt")!.values;
    const closed = outcome.table.column("closedAt")!.values;
    const published = cells[0]!.indexOf("DaysOpen");
    const compared = [...outcome.table.sheetRow].flatMap((row, ticket) => {
      const days = Math.floor(closed[ticket]!) - Math.floor(created[ticket]!);
      return !Number.isFinite(days) ? [] : [[days, Number(cells[row - 1]![published])]];
    });
    expect(compared.length).toBeGreaterThan(1_800);
    expect(compared.filter(([days, daysOpen]) => days !== daysOpen)).toEqual([]);
  });
});

describe("the sales call centre's workbook", () => {
  it("has its table in column B below a title, beside a second table", async () => {
    const file = await readBook(
      "call_centre_data.xlsx",
      bytesOf("sales-calls-reps/call_centre_data.xlsx"),
    );
    if (file.kind !== "opened") throw new Error(file.reason);
    const outcomes = file.content.sheets.map((sheet) => readTickets(cellsOf(sheet)));
    const outcome = outcomes.find((found): found is Read => found.kind === "read")!;
    expect(recognised(outcome)).toMatchObject({
      ticketId: "Call number",
      customer: "Customer ID",
      handleDuration: "Duration",
      agent: "Representative",
      createdAt: "Date of Call",
      rating: "Satisfaction Rating",
    });
    expect(outcome.table.size).toBe(1_000);
    expect(outcome.headerRow).toBe(3);
    expect(issues(outcome)).toEqual({ "duration.ambiguous": 1, "rating.outsideScale": 3 });
    expect(outcome.table.column("agent")!.words).toEqual(
      expect.arrayContaining(["R01", "R02", "R03", "R04", "R05"]),
    );
    // The published mean counts the 0.7, 0.7 and 0.9 that we tell of, and one 0.
    const told = outcome.issues.filter(({ code }) => code === "rating.outsideScale");
    const ratings = [...numbers(outcome, "rating"), ...told.map(({ found }) => Number(found)), 0];
    expect(ratings).toHaveLength(1_000);
    expect(mean(ratings)).toBeCloseTo(3.89, 2);
    expect(mean([...outcome.table.column("handleDuration")!.values])).toBeCloseTo(89.85, 2);
  });
});

describe("the status log of an IT team, split over three files", () => {
  const files = ["02", "03", "04"];
  const sheets = files.map((name) => ({
    name,
    cells: csv(`prepbench/case_059/inputs/input_${name}.csv`),
  }));
  const outcome = readTicketSheets(sheets);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));

  it("tells of 665 tickets in 2,542 events, each packed id, department and name in one cell", () => {
    expect(recognised(outcome)).toEqual({
      updatedAt: "Timestamp",
      ticketId: "Ticket",
      priority: "Severity",
      agent: "Assigned To",
      status: "Status Name",
    });
    expect(outcome.table.size).toBe(665);
    expect(excluded(outcome)).toEqual({ supersededEvent: 2_542 - 665 });
  });

  it("gives each ticket the status with its highest number, and its first event as its beginning", () => {
    const [number, ticket, time] = ["Status No.", "Ticket", "Timestamp"].map((header) =>
      sheets[0]!.cells[0]!.indexOf(header),
    );
    const events = sheets.flatMap(({ cells }) => cells.slice(1)).filter((row) => row.length > 1);
    const last = new Map<string, string[]>();
    const first = new Map<string, string>();
    for (const row of events) {
      const id = row[ticket!]!;
      if (Number(row[number!]) > Number(last.get(id)?.[number!] ?? 0)) last.set(id, row);
      if (row[time!]! < (first.get(id) ?? "9")) first.set(id, row[time!]!);
    }
    const { codes, words } = outcome.table.column("status")!;
    const counted = Object.fromEntries(
      words.slice(1).map((word, at) => [word, codes.filter((code) => code === at + 1).length]),
    );
    const expected: Record<string, number> = {};
    for (const row of last.values()) expected[row[5]!] = (expected[row[5]!] ?? 0) + 1;
    expect(counted).toEqual(expected);
    expect(counted).toMatchObject({ Closed: 103 });

    const created = [...outcome.table.column("createdAt")!.values].toSorted();
    expect(created).toEqual([...first.values()].map(serial).toSorted());
    const resolved = outcome.table.column("resolvedAt")!.values;
    expect(resolved.filter((moment) => !Number.isNaN(moment))).toHaveLength(103);
  });
});

describe("a call centre's twelve months, headed differently from May on", () => {
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"));
  const outcome = readTicketSheets(
    months.map((month) => ({
      name: `2021-${month}`,
      cells: csv(`prepbench/case_158/inputs/input_${month}.csv`),
    })),
  );
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
  const { table } = outcome;
  const sum = (field: "callsOffered" | "callsAnswered" | "transferredOut"): number =>
    rowsIn([...table.column(field)!.values].filter((value) => !Number.isNaN(value)));

  it("are one set of 1,516 agents' months", () => {
    expect(table.grain).toBe("agentDay");
    expect(table.size).toBe(1_516);
    expect([sum("callsOffered"), sum("callsAnswered")]).toEqual([1_050_093, 987_246]);
    expect(new Set(table.column("day")!.values).size).toBe(12);
  });

  it("know nothing of transfers before May, which is not none", () => {
    const known = [...table.column("transferredOut")!.values].filter((value) => !isNaN(value));
    expect([known.length, sum("transferredOut")]).toEqual([1_080, 14_933]);
    const missing = outcome.issues.filter(({ code }) => code === "sheet.columnMissing");
    expect(missing.map(({ sheet, column }) => [sheet, column])).toEqual(
      months.slice(0, 4).map((month) => [`2021-${month}`, "Transfers"]),
    );
  });
});

/** Every table of ../shared/data, as it is read alone: for people to look through. */
describe("every file", () => {
  const files = readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(csv|xlsx)$/.test(file))
    .sort();

  it("is read or refused with a reason, and accounts for each of its rows", async () => {
    const lines: string[] = [];
    for (const file of files) {
      const book = await readBook(file, bytesOf(file));
      if (book.kind !== "opened") {
        lines.push(`${file}: not opened, ${book.reason}`);
        continue;
      }
      for (const sheet of book.content.sheets) {
        const cells = cellsOf(sheet);
        const outcome = readTickets(cells);
        lines.push(`${join(file, sheet.name)}: ${summary(outcome)}`);
        if (outcome.kind === "unreadable") expect(outcome.issues).not.toEqual([]);
        else
          expect(outcome.table.size + rowsIn(Object.values(excluded(outcome)))).toBe(
            outcome.sheets[0]!.rows,
          );
      }
    }
    expect(files.length).toBeGreaterThanOrEqual(30);
    process.stdout.write(`${lines.join("\n")}\n`);
  });
});

const rowsIn = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const listed = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([code, count]) => `${code} ${count}`)
    .join(", ");

function summary(outcome: ReadOutcome): string {
  const found = Object.entries(recognised(outcome)).map(([field, header]) => `${field}=${header}`);
  const columns = found.join(" ");
  if (outcome.kind === "unreadable") return `refused (${listed(issues(outcome))}) ${columns}`;
  const parts = [listed(excluded(outcome)), listed(issues(outcome))].filter((part) => part !== "");
  return `${outcome.table.size} ${outcome.table.grain} rows; ${[...parts, columns].join("; ")}`;
}
