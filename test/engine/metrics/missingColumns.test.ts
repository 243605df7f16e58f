import { catalogue, metricById, type AnyColumn, type Outcome } from "../../../src/engine";
import type { Field } from "../../../src/engine/tickets/fields";
import { measureAgents } from "../../../src/engine/metrics";
import { defaultSettings, type Settings } from "../../../src/engine/metrics/settings";
import { tickets } from "../../support/tickets";

const outcomeOf = (id: string, fields: readonly Field[], settings: Settings = defaultSettings) =>
  measureAgents(
    tickets([Object.fromEntries(fields.map((field) => [field, null]))]),
    metricById(id)!,
    {
      period: null,
      settings,
    },
  ).team;

/** "a/b" of either, by ids. */
const lacks = (outcome: Outcome): readonly string[] =>
  outcome.kind === "notApplicable" && outcome.missing
    ? outcome.missing.map((any) => any.map(nameOf).join("/"))
    : [];
const nameOf = (column: AnyColumn[number]) => ("field" in column ? column.field : column.header);

const bare: readonly Field[] = ["agent", "createdAt"];

describe("a metric whose columns are missing", () => {
  it("[COL3] names them, and any one of those that serve alike", () => {
    expect(lacks(outcomeOf("FRT", bare))).toEqual(["firstResponseDuration/firstResponseAt"]);
    expect(lacks(outcomeOf("CSAT", bare))).toEqual(["rating"]);
    expect(lacks(outcomeOf("PARTSLOSS", bare)).toSorted()).toEqual(["partsLost", "partsUsed"]);
  });

  it("[COL3] asks for no more than the sheet lacks", () => {
    expect(lacks(outcomeOf("FRT", ["agent", "firstResponseAt"]))).toEqual([
      "firstResponseDuration/createdAt",
    ]);
    expect(lacks(outcomeOf("REPEAT", bare))).toEqual(["repeated/customer"]);
    expect(lacks(outcomeOf("REPEAT", ["agent", "resolvedAt"]))).toEqual(["repeated"]);
  });

  it("[COL3] is content with one of several tests", () => {
    expect(lacks(outcomeOf("FCR", [...bare, "resolvedAt"]))).toEqual([
      "reopens/escalated/customer",
    ]);
  });

  it("[COL3] knows no column where the sheet has no agents' but that", () => {
    expect(lacks(outcomeOf("VOLUME", ["createdAt"]))).toEqual(["agent"]);
  });

  const untold = catalogue.filter(({ id }) => {
    const outcome = outcomeOf(id, bare);
    return outcome.kind === "notApplicable" && outcome.reason === "missingColumn";
  });

  it("is met with in most of the catalogue", () => {
    expect(untold.length).toBeGreaterThan(20);
  });

  it.each(untold.map(({ id }) => id))("[COL3] %s is told once the columns are there", (id) => {
    const outcome = outcomeOf(id, bare);
    const missing = outcome.kind === "notApplicable" ? (outcome.missing ?? []) : [];
    expect(missing).not.toEqual([]);
    for (const which of [0, -1]) {
      const added = missing.map((any) => nameOf(any.at(which)!) as Field);
      expect(outcomeOf(id, [...bare, ...added])).not.toMatchObject({ reason: "missingColumn" });
    }
  });
});
