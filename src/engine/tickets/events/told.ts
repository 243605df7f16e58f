import type { Field } from "../fields";
import { statusMeaning } from "../statuses";
import { partOf, type ReadSet } from "../sets/readSet";
import { eventTime, type History } from "./histories";

/** What the events of one ticket say together. NaN: nothing. Moments are serials. */
export interface Told {
  readonly createdAt: number;
  readonly firstResolvedAt: number;
  readonly resolvedAt: number;
  readonly reopens: number;
  readonly reassignments: number;
}

export const toldFields = [
  "createdAt",
  "firstResolvedAt",
  "resolvedAt",
  "reopens",
  "reassignments",
] as const satisfies readonly (Field & keyof Told)[];

/** A status or an agent at one event; null: the row says none. */
interface Event {
  readonly time: number;
  readonly status: "resolved" | "open" | "other" | null;
  readonly agent: string | null;
}

/**
 * The first event is the creation. A step into a solved status is a resolution, one from there to an
 * open status a reopening; a status we do not know is neither. Each change of agent is a reassignment.
 */
export function toldBy(set: ReadSet, history: History, agentOf: (name: string) => string): Told {
  const events = history.map((row) => eventAt(set, row, agentOf));
  let status: Event["status"] = null;
  let agent: string | null = null;
  let [firstResolvedAt, resolvedAt, reopens, reassignments] = [NaN, NaN, 0, 0];
  for (const event of events) {
    if (event.status === "resolved" && status !== "resolved") {
      resolvedAt = event.time;
      if (Number.isNaN(firstResolvedAt)) firstResolvedAt = event.time;
    }
    if (event.status === "open" && status === "resolved") {
      reopens++;
      resolvedAt = NaN;
    }
    if (event.status === "resolved" || event.status === "open") status = event.status;
    if (event.agent !== null && agent !== null && event.agent !== agent) reassignments++;
    agent = event.agent ?? agent;
  }
  const createdAt = events[0]?.time ?? NaN;
  return { createdAt, firstResolvedAt, resolvedAt, reopens, reassignments };
}

function eventAt(set: ReadSet, row: number, agentOf: (name: string) => string): Event {
  const part = partOf(set, row);
  const { readers, first } = part;
  const agents = readers.text.get("agent")!;
  const agent = agents.words[agents.codes[row - first]!]!;
  const statuses = readers.text.get("status");
  const status = statuses?.words[statuses.codes[row - first]!] ?? "";
  const meaning = statusMeaning(status);
  return {
    time: eventTime(set, row),
    status: status === "" ? null : meaning === "resolved" || meaning === "open" ? meaning : "other",
    agent: agent === "" ? null : agentOf(agent),
  };
}
