import { dayText } from "../../calendar/dayText";
import type { Finding } from "../../ruleTables/finding";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import { checkPhases } from "./checkPhases";
import type { PhaseRule } from "./phase";
import { phaseNamed } from "./phaseWords";

export type PhaseColumn = "from" | "to" | "phase" | "profile" | "role" | "group" | "note";

/** Which phase or profile holds when [PHA1]. */
export const phaseTable: RuleTable<PhaseColumn> = {
  name: "KPI_Phases",
  columns: [
    required("from", "From", "开始日期", "开始", "起始日期"),
    required("to", "To", "结束日期", "结束", "截止日期"),
    optional("phase", "Phase", "阶段", "考核阶段", "运营阶段"),
    optional("profile", "Profile", "权重方案", "方案"),
    optional("role", "Role", "岗位", "角色"),
    optional("group", "Group", "小组", "组别"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export interface PhasesRead {
  readonly phases: readonly PhaseRule[];
  readonly findings: readonly Finding[];
}

export function readPhases(cells: Cells): PhasesRead {
  const { rules, findings } = readRuleTable(phaseTable, cells, phaseRule);
  return { phases: rules, findings: [...findings, ...checkPhases(rules)] };
}

function phaseRule(row: RuleRow<PhaseColumn>): PhaseRule | null {
  const [from, to] = [row.date("from"), row.date("to")];
  const [phase, profile] = [row.text("phase"), row.text("profile")];
  const [role, group] = [row.text("role"), row.text("group")];
  if (phase === null && profile === null) row.refuse("phase.blank", "phase", "");
  if (from !== null && to !== null && Math.floor(to) < Math.floor(from))
    row.refuse("phase.reversed", "to", dayText(Math.floor(from)));
  return {
    row: row.row,
    from: from === null ? -Infinity : Math.floor(from),
    to: to === null ? Infinity : Math.floor(to) + 1,
    phase: phase === null ? null : phaseNamed(phase),
    profile,
    scope: { ...(role === null ? {} : { role }), ...(group === null ? {} : { group }) },
  };
}
