import { blankAnswers } from "../answers";
import { NO, UNKNOWN, UNUSABLE, YES } from "../../tickets/columns";
import { statusMeaning } from "../../tickets/statuses";
import { isAfter } from "../moments";
import { isAvailable, type ConditionFact, type Derivation } from "./fact";
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

function byMoment(from: Derivation): Uint8Array {
  const moments = from.of(recordedResolution);
  const status = from.table.column("status");
  const meanings = status ? status.words.map(statusMeaning) : ["other" as const];
  const withMoment = Uint8Array.from(meanings, (meaning) => (meaning === "open" ? NO : YES));
  const withoutMoment = Uint8Array.from(meanings, (meaning) =>
    meaning === "resolved" ? UNKNOWN : NO,
  );

  const vector = blankAnswers(from.table.size);
  for (let ticket = 0; ticket < vector.length; ticket++) {
    const code = status ? status.codes[ticket]! : 0;
    const moment = moments[ticket]!;
    if (Number.isNaN(moment)) vector[ticket] = withoutMoment[code]!;
    else if (moment === UNUSABLE) vector[ticket] = withMoment[code] === NO ? NO : UNKNOWN;
    else vector[ticket] = isAfter(moment, from.asOf) ? NO : withMoment[code]!;
  }
  return vector;
}

function byStatus(from: Derivation): Uint8Array {
  const status = from.table.column("status")!;
  const answers = Uint8Array.from(status.words, (word) => {
    const meaning = statusMeaning(word);
    return meaning === "resolved" ? YES : meaning === "open" ? NO : UNKNOWN;
  });
  const vector = blankAnswers(from.table.size);
  for (let ticket = 0; ticket < vector.length; ticket++)
    vector[ticket] = answers[status.codes[ticket]!]!;
  return vector;
}
