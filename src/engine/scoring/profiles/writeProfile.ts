import { metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import type { RuleRecord } from "../../ruleTables/mergeRuleTable";
import type { RuleTable } from "../../ruleTables/ruleTable";
import { writeRuleTable, type RuleCell } from "../../ruleTables/writeRuleTable";
import { curveCells } from "../curves/curveCells";
import type { Profile, WeighedMetric } from "./profile";
import { profileTable, type ProfileColumn } from "./profileTable";
import { termsTable, type TermsColumn } from "./terms";

/** In which language a table is written: what `readProfile` reads back [RT4]. */
export interface ProfileWords {
  readonly header: (table: string, column: string) => string;
  /** Of a kind ("metric", "curve", "missing" …), the word for one; any other as it stands. */
  readonly word: (kind: string, choice: string) => string;
}

/** A profile as rows of its table, weights in points of 100 of the whole [PRO6]. */
export const profileRecords = (
  profile: Profile,
  { word }: ProfileWords,
  metricOf: (id: string) => Metric | undefined = metricById,
): readonly RuleRecord<ProfileColumn>[] =>
  profile.dimensions.flatMap(({ id, weight, metrics }) =>
    metrics.flatMap((weighed) => {
      const { phase, role, group } = profile.appliesTo ?? {};
      const common: RuleRecord<ProfileColumn> = {
        dimension: word("dimension", id),
        metric: word("metric", weighed.metric),
        phase: phase === undefined ? null : word("phase", phase),
        role: role ?? null,
        group: group ?? null,
      };
      const isShare = metricOf(weighed.metric)?.unit === "share";
      const general: RuleRecord<ProfileColumn> = {
        ...common,
        weight: ofWhole(weighed, weight),
        ...curveCells(weighed.curve, isShare, word),
        minimum: weighed.minimum ?? null,
        note: weighed.note ?? null,
      };
      const channels = (weighed.byChannel ?? []).map(({ channel, curve }) => ({
        ...common,
        channel,
        ...curveCells(curve, isShare, word),
      }));
      return [general, ...channels];
    }),
  );

/** A profile's table with its header row; columns that no row uses are left away. */
export function writeProfile(profile: Profile, words: ProfileWords): RuleCell[][] {
  const records = profileRecords(profile, words);
  const isUsed = (key: ProfileColumn) => records.some((record) => (record[key] ?? null) !== null);
  const table: RuleTable<ProfileColumn> = {
    ...profileTable,
    columns: profileTable.columns.filter(
      ({ key, required }) => required || key === "target" || isUsed(key),
    ),
  };
  return writeRuleTable(table, records, (key) => words.header(profileTable.name, key));
}

/** What holds for a profile as a whole, as its row in the table of profiles. */
export const termsRecord = (profile: Profile, { word }: ProfileWords): RuleRecord<TermsColumn> => ({
  profile: profile.variantOf ?? profile.id,
  name: profile.name ?? null,
  missing: profile.missing === undefined ? null : word("missing", profile.missing),
  carryBack: profile.carryBack ?? null,
  coverage: profile.minimumCoverage,
  weighing: profile.weighing === undefined ? null : word("weighing", profile.weighing),
  note: profile.note ?? null,
});

export const writeTerms = (profiles: readonly Profile[], words: ProfileWords): RuleCell[][] =>
  writeRuleTable(
    termsTable,
    profiles.map((profile) => termsRecord(profile, words)),
    (key) => words.header(termsTable.name, key),
  );

/** Without the dust of binary arithmetic: a seventh of 70 is 10. */
const ofWhole = (metric: WeighedMetric, dimension: number): number =>
  Number(((dimension * metric.weight) / 100).toPrecision(15));
