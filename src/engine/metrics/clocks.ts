import type { TicketTable } from "../tickets/ticketTable";
import { column } from "./facts/column";
import { isAvailable, type ConditionFact, type QuantityFact } from "./facts/fact";
import { ratedMoment } from "./facts/ratedMoment";
import { recordedResolution } from "./facts/recordedResolution";
import { responseMoment } from "./facts/responseMoment";
import { resolved } from "./facts/resolved";

/**
 * Which moment of a ticket puts it into a period: its creation, its resolution, its rating or its
 * first response; the day for which a visit was promised. "day": the day or month that an agent's row
 * is about.
 */
export type Clock = "created" | "resolved" | "rated" | "responded" | "visited" | "day";

export interface ClockMoment {
  readonly clock: Clock;
  readonly moment: QuantityFact;
  /** Only tickets of which this holds have the moment. */
  readonly of?: ConditionFact;
}

const created: ClockMoment = { clock: "created", moment: column("createdAt") };
const resolution: ClockMoment = { clock: "resolved", moment: recordedResolution, of: resolved };
const response: ClockMoment = { clock: "responded", moment: responseMoment };
const visit: ClockMoment = { clock: "visited", moment: column("visitPromisedAt") };
const rating: ClockMoment = { clock: "rated", moment: ratedMoment };

/** Nearest first: a sheet without the moment goes by the next one. */
const moments: Record<Clock, readonly ClockMoment[]> = {
  created: [created, resolution],
  resolved: [resolution, created],
  rated: [rating],
  responded: [response, created],
  visited: [visit],
  day: [{ clock: "day", moment: column("day") }],
};

export const momentsOf = (clock: Clock): readonly ClockMoment[] => moments[clock];

export const clockOf = (clock: Clock, table: TicketTable): ClockMoment | undefined =>
  momentsOf(clock).find(({ moment }) => isAvailable(moment, table));
