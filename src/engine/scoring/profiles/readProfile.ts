import type { Metric } from "../../metrics/metric";
import { hasErrors, type Finding } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import type { Cells } from "../../tickets/cells";
import type { NamedCurves } from "../curves/readCurve";
import { checkProfile } from "./checkProfile";
import type { Profile, Scope } from "./profile";
import { profileOfRows } from "./profileOfRows";
import { profileRow, profileTable, type ProfileRow } from "./profileTable";
import { isUnscoped, rowsFor, scopesIn, scopeText } from "./scope";
import type { ProfileTerms } from "./terms";
import { namesIn } from "./termsFor";

export type ProfileOutcome =
  | {
      readonly kind: "profile";
      readonly profile: Profile;
      readonly warnings: readonly Finding[];
    }
  | { readonly kind: "refused"; readonly problems: readonly Finding[] };

export interface ProfileReading {
  /** Curves that rows may name. */
  readonly curves?: NamedCurves;
  /** Metrics that may be weighed, by id or name; the catalogue where left away. */
  readonly metricOf?: (word: string) => Metric | undefined;
  /** What the table of profiles says of this one. */
  readonly terms?: ProfileTerms;
}

/**
 * A profile from an Excel table with the columns Dimension, Metric, Weight and Target (维度, 指标,
 * 权重, 目标), and others for other curves [SC8]: one row a metric, its weight a share of the whole.
 * A dimension's weight is the sum of its metrics'.
 *
 * @param scope whose profile is wanted, of a table with rows for several phases, roles or groups;
 * without it such a table is refused.
 */
export function readProfile(
  cells: Cells,
  id: string,
  reading: ProfileReading = {},
  scope?: Scope,
): ProfileOutcome {
  const { rules, findings, name } = readRows(cells, id, reading);
  if (hasErrors(findings)) return { kind: "refused", problems: findings };

  const scopes = scopesIn(rules);
  if (scope === undefined && scopes.some((of) => !isUnscoped(of)))
    return refusedFor(id, "profile.severalScopes", scopes.map(scopeText).join("; "));
  const rows = scope === undefined ? rules : rowsFor(rules, scope);
  if (rows.length === 0 && rules.length > 0)
    return refusedFor(id, "profile.noRows", scopeText(scope ?? {}));
  return profileFrom(rows, id, named(reading, name), findings, scope ?? {});
}

export interface ProfilesRead {
  readonly profiles: readonly Profile[];
  readonly findings: readonly Finding[];
}

/** Every profile of a table: one, or one for each phase, role and group that its rows name [PRO4]. */
export function readProfiles(cells: Cells, id: string, reading: ProfileReading = {}): ProfilesRead {
  const { rules, findings, name } = readRows(cells, id, reading);
  if (hasErrors(findings)) return { profiles: [], findings };

  const outcomes = scopesIn(rules).map((scope) => {
    const variant = isUnscoped(scope) ? id : `${id} (${scopeText(scope)})`;
    return profileFrom(rowsFor(rules, scope), variant, named(reading, name), [], scope, id);
  });
  return {
    profiles: outcomes.flatMap((outcome) => (outcome.kind === "profile" ? [outcome.profile] : [])),
    findings: [
      ...findings,
      ...outcomes.flatMap((of) => (of.kind === "profile" ? of.warnings : of.problems)),
    ],
  };
}

function readRows(cells: Cells, id: string, { curves, metricOf }: ProfileReading) {
  const { rules, findings } = readRuleTable(
    profileTable,
    cells,
    (row) => profileRow(row, curves, metricOf),
    id,
  );
  const missing = findings.findIndex(({ code }) => code === "table.missingColumn");
  const names = namesIn(cells);
  const place = { table: id, row: null, column: "profile" };
  const severalNames =
    names.length > 1 ? [findingAt(place, "profile.severalNames", "error", names.join(", "))] : [];
  return {
    rules,
    name: names[0],
    findings: [
      // A column that no row has is told once.
      ...findings.filter(
        ({ code, row }, index) =>
          code !== "table.missingColumn" || row === null || index === missing,
      ),
      ...severalNames,
    ],
  };
}

/** As its own table calls it, unless KPI_Profiles has another name for it. */
const named = (reading: ProfileReading, name: string | undefined): ProfileReading =>
  name === undefined ? reading : { ...reading, terms: { name, ...reading.terms } };

function profileFrom(
  rows: readonly ProfileRow[],
  id: string,
  reading: ProfileReading,
  findings: readonly Finding[],
  scope: Scope,
  table = id,
): ProfileOutcome {
  const { terms = {}, metricOf } = reading;
  const made = profileOfRows(rows, { id, table, scope, terms });
  const rowOf = (metric: string) => rows.find((of) => of.metric === metric)?.row ?? null;
  const check = { table, rowOf, ranges: terms.ranges ?? "warn", ...(metricOf && { metricOf }) };
  const checked = made.profile ? checkProfile(made.profile, check) : [];
  // The rows' own total says more than the profile's, and offers the mend.
  const more = made.findings.some(({ code }) => code === "weights.total")
    ? checked.filter(({ code }) => code !== "weights.total")
    : checked;
  const all = [...made.findings, ...more, ...findings];
  if (!made.profile || hasErrors(all))
    return { kind: "refused", problems: all.filter(({ severity }) => severity === "error") };
  return { kind: "profile", profile: made.profile, warnings: all };
}

const refusedFor = (table: string, code: string, found: string): ProfileOutcome => ({
  kind: "refused",
  problems: [findingAt({ table, row: null, column: null }, code, "error", found)],
});
