import { sortOutRows } from "../reading/sortOutRows";
import { TIME_FIELDS } from "./openSheet";
import type { ReadPart } from "./readSet";

/** Leaves out the rows of one sheet that are no tickets or do not count. */
export function sortOutPart({ readers, states }: ReadPart): void {
  const timeField = TIME_FIELDS.find((field) => readers.moments.has(field));
  sortOutRows(states, {
    agent: readers.text.get("agent")!,
    agentIssues: readers.issues.get("agent")!,
    times: TIME_FIELDS.flatMap((field) => readers.moments.get(field) ?? []),
    timeIssues: readers.issues.get(timeField!)!,
    status: readers.text.get("status"),
    valid: readers.flags.get("valid"),
  });
}
