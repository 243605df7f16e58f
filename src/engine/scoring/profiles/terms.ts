import type { Finding } from "../../ruleTables/finding";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import type { Cells } from "../../tickets/cells";
import type { MissingPolicy, Profile, Weighing } from "./profile";

/** What the table `KPI_Profiles` says of a profile as a whole; its rows are in its own table. */
export interface ProfileTerms {
  readonly name?: string;
  readonly missing?: MissingPolicy;
  /** Periods, 1 or more. */
  readonly carryBack?: number;
  readonly minimumCoverage?: number;
  readonly weighing?: Weighing;
  /** Weights that do not total 100: refused, or scaled to 100 (V003); "strict" where left away. */
  readonly weights?: "strict" | "normalise";
  /** Weights outside the recommended ranges: pointed out, or refused (V020). */
  readonly ranges?: "warn" | "enforce";
  readonly note?: string;
}

export type TermsColumn =
  | "profile"
  | "name"
  | "missing"
  | "carryBack"
  | "coverage"
  | "weighing"
  | "weights"
  | "ranges"
  | "note";

export const termsTable: RuleTable<TermsColumn> = {
  name: "KPI_Profiles",
  columns: [
    required("profile", "Profile", "方案", "权重方案"),
    optional("name", "Name", "名称", "方案名称"),
    optional("missing", "Missing scores", "缺失处理", "缺失值处理"),
    optional("carryBack", "Carried over at most", "最多沿用期数", "沿用期数"),
    optional("coverage", "Minimum coverage", "最低覆盖率", "最低可测量权重"),
    optional("weighing", "Weight goes to", "权重让给"),
    optional("weights", "Weights", "权重合计"),
    optional("ranges", "Ranges", "推荐区间"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export const missingWords: Choices<MissingPolicy> = {
  renormalise: ["give its weight to the others", "renormalise", "归一化", "权重分给其他指标"],
  zero: ["count as zero", "zero", "记零分", "按零分"],
  carry: ["carry the last score", "carry", "沿用上期", "沿用上期得分"],
  team: ["mean of the others", "team mean", "团队均值", "取团队平均"],
  block: ["no composite", "block", "不计综合得分", "不评分"],
};

export const weighingWords: Choices<Weighing> = {
  dimension: ["same dimension", "dimension", "同一维度"],
  flat: ["all metrics", "flat", "全部指标"],
};

export const totalWords: Choices<"strict" | "normalise"> = {
  strict: ["must total 100", "strict", "必须合计100", "严格"],
  normalise: ["scale to 100", "normalise", "按比例折算", "折算到100"],
};

export const rangeWords: Choices<"warn" | "enforce"> = {
  warn: ["warn", "提醒", "仅提醒"],
  enforce: ["enforce", "强制", "必须遵守"],
};

/** By `profileKey`. */
export type TermsByProfile = ReadonlyMap<string, ProfileTerms>;

/** What of a profile's name counts in KPI_Profiles: neither case nor the spaces around it. */
export const profileKey = (name: string): string => name.trim().toLowerCase();

/** Of two rows about one profile, the second is refused. */
export function readTerms(cells: Cells): {
  readonly terms: TermsByProfile;
  readonly findings: readonly Finding[];
} {
  const terms = new Map<string, ProfileTerms>();
  const { findings } = readRuleTable(termsTable, cells, (row) => {
    const profile = row.needs("profile", row.text("profile"));
    const read: { [Key in keyof ProfileTerms]: ProfileTerms[Key] | null } = {
      name: row.text("name"),
      missing: row.choice("missing", missingWords),
      carryBack: carryBackOf(row),
      minimumCoverage: row.number("coverage", 0, 1),
      weighing: row.choice("weighing", weighingWords),
      weights: row.choice("weights", totalWords),
      ranges: row.choice("ranges", rangeWords),
      note: row.text("note"),
    };
    if (profile === null || row.broken) return null;
    const key = profileKey(profile);
    if (terms.has(key)) row.refuse("profile.twice", "profile", "");
    else terms.set(key, said(read));
    return null;
  });
  return { terms, findings };
}

/** A 0 is a blank cell as older Excel hands it to functions. */
function carryBackOf(row: RuleRow<TermsColumn>): number | null {
  const periods = row.number("carryBack", 0) || null;
  if (periods === null || Number.isInteger(periods)) return periods;
  row.refuse("profile.carryBack", "carryBack", "1, 2, 3 …");
  return null;
}

const said = (read: { [Key in keyof ProfileTerms]: ProfileTerms[Key] | null }): ProfileTerms =>
  Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));

/** What of the terms the profile itself carries. */
export const termsOf = (terms: ProfileTerms): Partial<Profile> => {
  const carried = ["name", "missing", "carryBack", "minimumCoverage", "weighing", "note"] as const;
  return Object.fromEntries(
    carried.flatMap((key) => (terms[key] === undefined ? [] : [[key, terms[key]] as const])),
  );
};
