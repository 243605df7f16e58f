import { column } from "./facts/column";
import { isAvailable, type QuantityFact } from "./facts/fact";
import { ratedMoment } from "./facts/ratedMoment";
import { resolvedMoment } from "./facts/resolvedMoment";
import type { TicketTable } from "../tickets/ticketTable";

/** Which moment of a ticket puts it into a period: its creation, its resolution, or its rating. */
export type Clock = "created" | "resolved" | "rated";

const createdAt = column("createdAt");

/** Nearest first: a sheet without the moment goes by the next one. */
const moments: Record<Clock, readonly { readonly clock: Clock; readonly moment: QuantityFact }[]> =
  {
    created: [
      { clock: "created", moment: createdAt },
      { clock: "resolved", moment: resolvedMoment },
    ],
    resolved: [
      { clock: "resolved", moment: resolvedMoment },
      { clock: "created", moment: createdAt },
    ],
    rated: [{ clock: "rated", moment: ratedMoment }],
  };

export const clockOf = (
  clock: Clock,
  table: TicketTable,
): { readonly clock: Clock; readonly moment: QuantityFact } | undefined =>
  moments[clock].find(({ moment }) => isAvailable(moment, table));
