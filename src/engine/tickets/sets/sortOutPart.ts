import type { ExclusionReason } from "../issue";
import { sortOutRows } from "../reading/sortOutRows";
import { TIME_FIELDS } from "./openSheet";
import type { ReadPart } from "./readSet";

/**
 * Leaves out the rows of one sheet that are no tickets or do not count.
 *
 * @param off reasons that a person has switched off.
 */
export function sortOutPart(
  { readers, states, sheet }: ReadPart,
  off: ReadonlySet<ExclusionReason>,
): void {
  const timeFields = sheet.grain === "agentDay" ? (["day"] as const) : TIME_FIELDS;
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
