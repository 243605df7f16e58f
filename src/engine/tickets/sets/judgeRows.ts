import { applyExclusions } from "../exclusions/applyExclusions";
import type { ExclusionRules } from "../exclusions/exclusionRule";
import { checkSums } from "../grain/checkSums";
import { sortOutAgentDays } from "../grain/sortOutAgentDays";
import { tellAboutIdenticalRows } from "../quality/identicalRows";
import { leaveOutDuplicates } from "./leaveOutDuplicates";
import type { ReadSet } from "./readSet";
import { refuseFarAhead } from "./refuseFarAhead";
import { sortOutPart } from "./sortOutPart";

/**
 * Finds the rows that are tickets (or agents' days) and count, and the moments that cannot be.
 *
 * @returns for each row of the set the code of the reason why its rating does not count; 0: it does.
 */
export function judgeRows(
  set: ReadSet,
  rules: ExclusionRules,
  agentOf: (name: string) => string,
): Uint8Array {
  refuseFarAhead(set.parts);
  for (const part of set.parts) sortOutPart(part, rules.off);
  if (set.parts.some(({ sheet }) => sheet.grain === "agentDay")) sortOutAgentDays(set);
  else leaveOutDuplicates(set);
  tellAboutIdenticalRows(set);
  const ratingsLeft = applyExclusions(set, rules, agentOf);
  for (const part of set.parts) checkSums(part);
  for (const { readers } of set.parts)
    for (const field of ["firstResponseAt", "resolvedAt", "closedAt"] as const)
      readers.moments.get(field)?.markUnusable();
  return ratingsLeft;
}
