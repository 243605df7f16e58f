import { NO } from "../columns";
import type { ExclusionReason } from "../issue";
import { statusMeaning, type StatusMeaning } from "../statuses";
import type { FlagReader } from "./FlagReader";
import type { ColumnIssues, RowStates } from "./IssueList";
import { leftCode } from "./leftOut";
import type { MomentReader } from "./MomentReader";
import type { TextReader } from "./TextReader";

export interface RowEvidence {
  readonly agent: TextReader;
  readonly agentIssues: ColumnIssues;
  /** Any one of them makes a row a ticket; where there are none, a row needs none. */
  readonly times: readonly MomentReader[];
  readonly timeIssues: ColumnIssues | undefined;
  readonly status: TextReader | undefined;
  readonly valid: FlagReader | undefined;
  /** Reasons for which no row is left out. */
  readonly off: ReadonlySet<ExclusionReason>;
}

/** Leaves out what is no ticket or does not count, each row for the first reason that holds. */
export function sortOutRows({ left }: RowStates, evidence: RowEvidence): void {
  const { agent, times, status, valid } = evidence;
  const byStatus =
    status === undefined ? null : status.words.map((word) => leftForStatus(word, evidence.off));

  for (let row = 0; row < left.length; row++) {
    if (left[row] !== 0) continue;
    if (agent.codes[row] === 0) {
      evidence.agentIssues.add("ticket.noAgent", row, "", "rowLeftOut");
      left[row] = leftCode("noAgent");
    } else if (times.length > 0 && !hasTime(times, row)) {
      evidence.timeIssues?.add("ticket.noTime", row, "", "rowLeftOut");
      left[row] = leftCode("noTime");
    } else {
      left[row] = byStatus === null ? 0 : byStatus[status!.codes[row]!]!;
      if (left[row] === 0 && valid?.values[row] === NO) left[row] = leftCode("invalid");
    }
  }
}

function hasTime(times: readonly MomentReader[], row: number): boolean {
  for (const moment of times) if (!Number.isNaN(moment.values[row])) return true;
  return false;
}

function leftForStatus(status: string, off: ReadonlySet<ExclusionReason>): number {
  const meaning: StatusMeaning = statusMeaning(status);
  const counts = meaning === "resolved" || meaning === "open" || meaning === "other";
  return counts || off.has(meaning) ? 0 : leftCode(meaning satisfies ExclusionReason);
}
