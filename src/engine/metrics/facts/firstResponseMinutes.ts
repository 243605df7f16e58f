import type { TicketTable } from "../../tickets/ticketTable";
import { isAfter } from "../moments";
import type { Settings } from "../settings";
import type { QuantityFact } from "./fact";

/**
 * Minutes from creation to the first response: the sheet's own duration, else by the clock of the
 * settings. The working clock reads moments alone where the sheet has them, since nobody knows by
 * which clock a sheet's durations run. Missing while there is none, or none yet at `asOf`. A
 * negative span is missing; it is never clipped to zero.
 */
export const firstResponseMinutes: QuantityFact = {
  needs: [["firstResponseDuration"], ["createdAt", "firstResponseAt"]],
  lacks: (table, { clock }) => (clock === "working" && !hasMoments(table) ? ["workingClock"] : []),
  derive(from) {
    const { asOf, clock, size } = from;
    const durations = from.numbers("firstResponseDuration");
    const createdAt = from.numbers("createdAt");
    const respondedAt = from.numbers("firstResponseAt");
    const usesDurations = !readsMoments(from);

    const minutes = from.quantity();
    for (let ticket = 0; ticket < size; ticket++) {
      const created = createdAt[ticket]!;
      let span = usesDurations ? durations[ticket]! : Number.NaN;
      let moment = created + span / 1440;
      if (Number.isNaN(span)) {
        moment = respondedAt[ticket]!;
        span = clock.minutesBetween(created, moment);
      }
      minutes[ticket] = span >= 0 && !isAfter(moment, asOf) ? span : Number.NaN;
    }
    return minutes;
  },
};

const hasMoments = (table: TicketTable): boolean =>
  table.has("createdAt") && table.has("firstResponseAt");

const readsMoments = ({ settings, table }: { settings: Settings; table: TicketTable }): boolean =>
  settings.clock === "working" && hasMoments(table);
