import {
  kindOf,
  profileTable,
  rewriteProfile,
  rowsOfProfile,
  type Finding,
  type Profile,
  type RuleCell,
} from "../../../engine";
import type { Language } from "../../../locales/language";
import type { Rules } from "../rulesOfBook";
import type { Draft } from "./draft";
import { withoutPart } from "./parts";
import { profileReading } from "./profileReading";
import { profileWords } from "./profileWords";
import type { Part } from "./weigh";

/** A profile with and without a metric that scores nobody. */
export interface TakenOut {
  readonly metric: string;
  readonly before: Profile;
  readonly after: Profile;
}

/** Findings that end when the metric is no longer weighed. */
const endedSo: ReadonlySet<string> = new Set(["metric.notMeasurable", "metric.ofCompany"]);

/**
 * The profile of the finding without the metric that it is about, whose weight goes to those of its
 * dimension, or with the last of them to the other dimensions [RUL12]. Null: the finding is of
 * another kind, the metric is all that the profile weighs, or its row serves several profiles.
 */
export function takenOut(finding: Finding, rules: Rules): TakenOut | null {
  return outOfRows(finding, rules)?.out ?? null;
}

/** The cells of the table without it; people's own columns, and rows of other profiles, stay. */
export function cellsWithout(
  finding: Finding,
  rules: Rules,
  language: Language,
): RuleCell[][] | null {
  const found = outOfRows(finding, rules);
  const cells = rules.tables.get(finding.table);
  if (!found || !cells) return null;
  const after = { ...found.out.after, id: finding.table };
  const reading = profileReading(rules, finding.table);
  return rewriteProfile(cells, after, profileWords(language), reading, found.rows);
}

/** The part of a draft that the finding is about and that may be taken out; null: there is none. */
export function partToTakeOut(
  { code, about: metric }: Finding,
  { profile, locks }: Draft,
): Part | null {
  if (!endedSo.has(code) || metric === undefined) return null;
  const part = partOf(profile, metric);
  return part && withoutPart(profile, part, locks) ? part : null;
}

interface OutOfRows {
  readonly out: TakenOut;
  /** The profile's own. */
  readonly rows: ReadonlySet<number>;
}

function outOfRows({ code, table, row, about: metric }: Finding, rules: Rules): OutOfRows | null {
  const cells = rules.tables.get(table);
  if (!endedSo.has(code) || metric === undefined || row === null || !cells) return null;
  if (kindOf(table, cells)?.table !== profileTable) return null;
  const reading = profileReading(rules, table);
  for (const before of rules.rulebook.profiles) {
    if ((before.variantOf ?? before.id) !== table) continue;
    const rows = rowsOfProfile(cells, before, reading);
    if (!rows?.has(row)) continue;
    const after = withoutMetric(before, metric);
    return after && { out: { metric, before, after }, rows };
  }
  return null;
}

function withoutMetric(profile: Profile, metric: string): Profile | null {
  const part = partOf(profile, metric);
  return part && withoutPart(profile, part, new Set());
}

function partOf({ dimensions }: Profile, metric: string): Part | null {
  const own = dimensions.find(({ metrics }) => metrics.some((of) => of.metric === metric));
  return own ? { dimension: own.id, metric } : null;
}
