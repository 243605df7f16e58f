import type { ExclusionReason } from "../issue";
import { sortOutRows } from "../reading/sortOutRows";
import type { ReadPart } from "./readSet";
import { timeFieldsOf } from "./timeFields";

/**
 * Leaves out the rows of one sheet that are no tickets or do not count.
 *
 * @param off reasons that a person has switched off.
 */
export function sortOutPart(
  { readers, states, sheet }: ReadPart,
  off: ReadonlySet<ExclusionReason>,
): void {
  const timeFields = timeFieldsOf(sheet.grain);
  const timeField = timeFields.find((field) => readers.moments.has(field));
  sortOutRows(states, {
    agent: readers.text.get("agent")!,
    agentIssues: readers.issues.get("agent")!,
    times: timeFields.flatMap((field) => readers.moments.get(field) ?? []),
    timeIssues: timeField === undefined ? undefined : readers.issues.get(timeField),
    status: readers.text.get("status"),
    valid: off.has("invalid") ? undefined : readers.flags.get("valid"),
    off,
  });
}
