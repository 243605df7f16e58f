import { NO, TOO_LATE, UNKNOWN, UNUSABLE, YES } from "../../tickets/columns";
import { statusMeaning } from "../../tickets/statuses";
import { isAfter } from "../moments";
import { isAvailable, type Block, type ConditionFact, type TableFact } from "./fact";
import { recordedResolution } from "./recordedResolution";

/**
 * The ticket is resolved: it has a resolved moment, not after `asOf`, and its status does not say
 * that it is open. (Some exports carry a resolution time for open tickets.) Where the sheet has no
 * such moment at all the status alone decides.
 *
 * UNKNOWN where the two cannot be brought together: the status of a resolved ticket without the
 * moment, a moment that cannot be used, or, in a sheet without moments, a status that says neither.
 */
export const resolved: ConditionFact = {
  needs: [...recordedResolution.needs, ["status"]],
  derive: (from) => (isAvailable(recordedResolution, from.table) ? byMoment(from) : byStatus(from)),
};

function byMoment(from: Block): Uint8Array {
  const { asOf, size } = from;
  const moments = from.of(recordedResolution);
  const status = from.codes("status");
  const { withMoment, withoutMoment } = from.ofTable(statusAnswers);
  const vector = from.answers();
  for (let ticket = 0; ticket < size; ticket++) {
    const code = status[ticket]!;
    const moment = moments[ticket]!;
    if (Number.isNaN(moment)) vector[ticket] = withoutMoment[code]!;
    else if (moment === UNUSABLE || moment === TOO_LATE)
      vector[ticket] = withMoment[code] === NO ? NO : UNKNOWN;
    else vector[ticket] = isAfter(moment, asOf) ? NO : withMoment[code]!;
  }
  return vector;
}

function byStatus(from: Block): Uint8Array {
  const { size } = from;
  const status = from.codes("status");
  const { alone } = from.ofTable(statusAnswers);
  const vector = from.answers();
  for (let ticket = 0; ticket < size; ticket++) vector[ticket] = alone[status[ticket]!]!;
  return vector;
}

/** By code of the status: what it says beside a moment, without one, and where there are no moments. */
const statusAnswers: TableFact<Record<"withMoment" | "withoutMoment" | "alone", Uint8Array>> = {
  needs: [],
  derive({ table }) {
    const meanings = table.column("status")?.words.map(statusMeaning) ?? ["other"];
    return {
      withMoment: Uint8Array.from(meanings, (meaning) => (meaning === "open" ? NO : YES)),
      withoutMoment: Uint8Array.from(meanings, (meaning) =>
        meaning === "resolved" ? UNKNOWN : NO,
      ),
      alone: Uint8Array.from(meanings, (meaning) =>
        meaning === "resolved" ? YES : meaning === "open" ? NO : UNKNOWN,
      ),
    };
  },
};
