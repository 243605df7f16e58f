import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import {
  among,
  atMost,
  count,
  counting,
  is,
  mean,
  of,
  rate,
  type Measure,
} from "../../../src/engine/metrics/algebra";
import { measureAgents, metricById, type Metric } from "../../../src/engine/metrics";
import { defaultSettings } from "../../../src/engine/metrics/settings";
import type { Field } from "../../../src/engine/tickets/fields";
import { readTickets } from "../../../src/engine/tickets/readTickets";
import { readBook } from "../../../src/workbench/files/readBook";
import { cellsOf } from "../../support/cellsOf";
import { describeShared } from "../../support/sharedData";

const data = resolve(__dirname, "../../../../shared/data");
const folder = resolve(data, "synth-tickets-1000");

/** Of every agent (or what stands in for one) a measure, rounded as the figures were published. */
function figures(measure: Measure, agentColumn = "Assigned_Agent", scale = 1, digits = 2) {
  const text = readFileSync(resolve(folder, "customer_support_tickets.csv"), "utf8");
  const cells = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const columnMap: Record<string, Field | null> = { Assigned_Agent: null, [agentColumn]: "agent" };
  const read = readTickets(cells, { columnMap });
  if (read.kind !== "read") throw new Error("unreadable");
  const metric: Metric = {
    ...{ id: "PUBLISHED", unit: "share", direction: "none", clock: "created", minimum: null },
    measure,
  };
  const { agents, team } = measureAgents(read.table, metric, {
    period: null,
    settings: defaultSettings,
  });
  const values = [...agents, { agent: "all", outcome: team }].map(({ agent, outcome }) => [
    agent,
    outcome.kind === "measured" ? Number((outcome.value * scale).toFixed(digits)) : null,
  ]);
  return Object.fromEntries(values) as Record<string, number | null>;
}

const hours = 1 / 60;
const responses = mean(of("firstResponseMinutes"), among(is("answered")));
const ratings = mean(of("rating"), among(is("rated")));
const within = (targetHours: number) =>
  rate(among(is("answered")), counting(atMost("firstResponseMinutes", targetHours * 60)));

describeShared("the published figures of synth-tickets-1000", "data/synth-tickets-1000", () => {
  it("agree for the five agents with most tickets", () => {
    expect(figures(count(among()))).toMatchObject({
      ...{ Agent_8: 76, Agent_12: 74, Agent_11: 72, Agent_9: 72, Agent_1: 70, all: 1000 },
    });
    expect(figures(responses, "Assigned_Agent", hours)).toMatchObject({
      ...{ Agent_8: 15.75, Agent_12: 18.88, Agent_11: 18.94, Agent_9: 17.98, Agent_1: 16.7 },
      all: 17.52,
    });
    expect(figures(ratings)).toMatchObject({
      ...{ Agent_8: 3.81, Agent_12: 3.58, Agent_11: 3.65, Agent_9: 3.66, Agent_1: 3.39, all: 3.7 },
    });
  });

  it("agree for the channels", () => {
    expect(figures(count(among()), "Channel")).toMatchObject({ Chat: 251, Email: 247, Phone: 250 });
    expect(figures(responses, "Channel", hours)).toMatchObject({
      ...{ Chat: 17.82, Email: 16.76, Phone: 18.2, "Web Portal": 17.29 },
    });
    expect(figures(ratings, "Channel")).toMatchObject({
      ...{ Chat: 3.62, Email: 3.6, Phone: 3.81, "Web Portal": 3.75 },
    });
  });

  it("agree on responses within the target of each priority", () => {
    expect(figures(within(2), "Priority", 100, 1).Critical).toBe(49.4);
    expect(figures(within(8), "Priority", 100, 1).High).toBe(58.8);
    expect(figures(within(24), "Priority", 100).Medium).toBe(100);
    expect(figures(within(48), "Priority", 100, 1).Low).toBe(57.4);
  });

  it("[RSV1] [RSV2] agree on how many are resolved or closed, although all have a duration", () => {
    expect(figures(count(among(is("resolved")))).all).toBe(190 + 238);
  });
});

/** The first sheet of a workbook that holds tickets. */
async function ticketsOf(file: string, columnMap: Record<string, Field | null> = {}) {
  const book = await readBook(file, readFileSync(resolve(data, file)));
  if (book.kind !== "opened") throw new Error(book.reason);
  for (const sheet of book.content.sheets) {
    const read = readTickets(cellsOf(sheet), { columnMap });
    if (read.kind === "read") return read;
  }
  throw new Error("no tickets");
}
const ever = { period: null, settings: defaultSettings };

describeShared(
  "the pivot tables that Excel kept for sales-calls-reps",
  "data/sales-calls-reps",
  () => {
    it("[VOL1] agree on the calls of each representative", async () => {
      const { table } = await ticketsOf("sales-calls-reps/call_centre_data.xlsx");
      const { agents, team } = measureAgents(table, metricById("VOLUME")!, ever);
      const calls = agents.map(({ agent, outcome }) => [
        agent,
        outcome.kind === "measured" && outcome.value,
      ]);
      expect(Object.fromEntries(calls)).toEqual({
        R01: 189,
        R02: 218,
        R03: 207,
        R04: 186,
        R05: 200,
      });
      expect(team).toEqual({ kind: "measured", value: 1000, n: 1000 });
    });
  },
);

describeShared("Baltimore's requests closed after they were due", "data/baltimore-311", () => {
  it("[OVD2] [RD60] [UNK2] are the published 1,567 of 9,555 but for 31 closed over a year late", async () => {
    // Without the status no duplicate is left out; open requests are not in the published figure.
    const read = await ticketsOf("baltimore-311/311_sample.xlsx", { SRStatus: null });
    const closed: Metric = {
      ...metricById("OVERDUE")!,
      measure: rate(among(is("resolved"), is("hasTarget")), counting(is("overdue"))),
    };
    expect(measureAgents(read.table, closed, ever).team).toEqual({
      kind: "measured",
      value: (1567 - 31) / (9555 - 31),
      n: 9555 - 31,
    });
  });
});
