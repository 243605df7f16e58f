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
  const { status } = evidence;
  const agents = evidence.agent.codes;
  const valid = evidence.valid?.values;
  const [time, ...times] = evidence.times.map(({ values }) => values);
  const statuses = status?.codes;
  const byStatus = Uint8Array.from(status?.words ?? [], (word) =>
    leftForStatus(word, evidence.off),
  );

  for (let row = 0; row < left.length; row++) {
    if (left[row] !== 0) continue;
    if (agents[row] === 0) {
      evidence.agentIssues.add("ticket.noAgent", row, "", "rowLeftOut");
      left[row] = leftCode("noAgent");
    } else if (time !== undefined && Number.isNaN(time[row]) && !hasTime(times, row)) {
      evidence.timeIssues?.add("ticket.noTime", row, "", "rowLeftOut");
      left[row] = leftCode("noTime");
    } else {
      if (statuses !== undefined) left[row] = byStatus[statuses[row]!]!;
      if (valid !== undefined && left[row] === 0 && valid[row] === NO)
        left[row] = leftCode("invalid");
    }
  }
}

const hasTime = (times: readonly Float64Array[], row: number): boolean =>
  times.some((values) => !Number.isNaN(values[row]));

function leftForStatus(status: string, off: ReadonlySet<ExclusionReason>): number {
  const meaning: StatusMeaning = statusMeaning(status);
  const counts = meaning === "resolved" || meaning === "open" || meaning === "other";
  return counts || off.has(meaning) ? 0 : leftCode(meaning satisfies ExclusionReason);
}
