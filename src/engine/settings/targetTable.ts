import type { ResponseTarget } from "../metrics/targets";
import type { Finding } from "../ruleTables/finding";
import type { RuleRecord } from "../ruleTables/mergeRuleTable";
import { readRuleTable } from "../ruleTables/readRuleTable";
import type { Choices } from "../ruleTables/RuleRow";
import { optional, required, type RuleTable } from "../ruleTables/ruleTable";
import type { Cells } from "../tickets/cells";
import { lengthOfTime } from "./lengthOfTime";

export type TargetColumn = "of" | "channel" | "phase" | "minutes";

/** How soon, by channel and phase (S1-02, S1-03, S1-11, G-05). */
export const targetTable: RuleTable<TargetColumn> = {
  name: "KPI_Targets",
  columns: [
    required("of", "Target for", "Target", "目标项", "目标"),
    optional("channel", "Channel", "渠道"),
    optional("phase", "Phase", "阶段", "运营阶段"),
    required("minutes", "Minutes", "分钟", "目标分钟", "时限"),
  ],
};

export const targetKinds: Choices<ResponseTarget["of"]> = {
  firstResponse: ["first response", "FRT", "首次响应", "首响"],
  resolution: ["resolution", "解决", "解决时长"],
};

/** A year; no target is longer. */
const LONGEST = 527_040;

export function readTargets(
  cells: Cells,
  name = targetTable.name,
): { readonly targets: readonly ResponseTarget[]; readonly findings: readonly Finding[] } {
  const seen = new Set<string>();
  const { rules, findings } = readRuleTable<TargetColumn, ResponseTarget>(
    targetTable,
    cells,
    (row) => {
      const of = row.needs("of", row.choice("of", targetKinds));
      const minutes = row.needs(
        "minutes",
        lengthOfTime(row, "minutes", "minutes", [0.25, LONGEST]),
      );
      const channel = wordOf(row.text("channel"));
      const phase = wordOf(row.text("phase"));
      if (of === null || minutes === null) return null;

      const key = JSON.stringify([of, channel.toLowerCase(), phase.toLowerCase()]);
      if (seen.has(key)) row.refuse("settings.targetTwice", "of", "");
      seen.add(key);
      return { of, channel, phase, minutes };
    },
    name,
  );
  return { targets: rules, findings };
}

/** A 0 is an empty cell of older Excel. */
const wordOf = (text: string | null): string => (text === null || text === "0" ? "" : text);

export const targetRecords = (
  targets: readonly ResponseTarget[],
  word: (of: ResponseTarget["of"]) => string,
): RuleRecord<TargetColumn>[] =>
  targets.map(({ of, channel, phase, minutes }) => ({
    of: word(of),
    channel: channel === "" ? null : channel,
    phase: phase === "" ? null : phase,
    minutes,
  }));
