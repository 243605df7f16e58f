import { readRuleTable } from "../../ruleTables/readRuleTable";
import { findColumns } from "../../ruleTables/ruleTable";
import type { RuleRecord } from "../../ruleTables/mergeRuleTable";
import type { RuleCell } from "../../ruleTables/writeRuleTable";
import { equal } from "../../tolerance";
import { cellText, isBlankRow, plainCell, type Cells } from "../../tickets/cells";
import { metricById } from "../../metrics/catalogue";
import type { Metric } from "../../metrics/metric";
import type { Curve } from "../curves/curve";
import { curveColumns } from "../curves/curveColumns";
import type { Profile, Scope } from "./profile";
import { profileRow, profileTable, type ProfileColumn, type ProfileRow } from "./profileTable";
import type { ProfileReading } from "./readProfile";
import { rowsFor, sameScope, scopesIn } from "./scope";
import { notationOf, type Notation } from "./weightNotation";
import { profileRecords, type ProfileWords } from "./writeProfile";

/**
 * A profile's table with a profile that was edited, for a table that people have arranged and
 * written themselves [PRO10]: only cells that say something else now are changed, weights in the
 * table's own notation. Rows of metrics that are gone go, new ones come last.
 *
 * @param rows of a table that holds several profiles, those of this one (`rowsOfProfile`); the others
 * stay as they are. All where it is left away.
 */
export function rewriteProfile(
  cells: Cells,
  profile: Profile,
  words: ProfileWords,
  { curves, metricOf = metricById }: RowReading = {},
  rows?: ReadonlySet<number>,
): RuleCell[][] {
  const header = (cells[0] ?? []).map(cellText);
  const records = profileRecords(profile, words, metricOf);
  const wanted = new Map(weighedRows(profile).map((key, index) => [key, records[index]!] as const));
  const before = readRows(cells, curves, metricOf).filter(({ row }) => rows?.has(row) ?? true);
  const notation = notationOf(before.flatMap(({ weight }) => weight ?? []));
  const moved = scopeChanges(before, profile);
  const changes = new Map<number, RuleRecord<ProfileColumn> | "gone">();
  for (const row of before) {
    const key = keyOf(row.metric, row.channel);
    const record = wanted.get(key);
    const scope = Object.fromEntries(moved.map((part) => [part, record?.[part] ?? null]));
    changes.set(
      row.row,
      record ? { ...changesOf(row, profile, record, notation), ...scope } : "gone",
    );
    wanted.delete(key);
  }
  const fresh = [...wanted.values()].map((record) => asRow(record, notation));

  const said = [...changes.values(), ...fresh].filter((of) => of !== "gone");
  const added = profileTable.columns
    .map(({ key }) => key)
    .filter((key) => findColumns(profileTable, header)[key] < 0)
    .filter((key) => said.some((record) => isNeeded(key, record, words)));
  const all = [...header, ...added.map((key) => words.header(profileTable.name, key))];
  const columns = findColumns(profileTable, all);
  const put = (line: RuleCell[], record: RuleRecord<ProfileColumn>): RuleCell[] => {
    for (const [key, value] of Object.entries(record) as [ProfileColumn, RuleCell][])
      if (columns[key] >= 0) line[columns[key]] = value;
    return line;
  };
  return [
    all,
    ...cells.slice(1).flatMap((line, above): RuleCell[][] => {
      const change = changes.get(above + 1);
      if (change === "gone" || isBlankRow(line, 0, line.length)) return [];
      return [put([...line.map(plain), ...added.map(() => null)], change ?? {})];
    }),
    ...fresh.map((record) => put(new Array<RuleCell>(all.length).fill(null), record)),
  ];
}

type RowReading = Pick<ProfileReading, "curves" | "metricOf">;

/**
 * The rows of a table, below its header from 1, that make this profile and no other. Null: it shares
 * some with another phase, role or group, which an edit of it would change too.
 */
export function rowsOfProfile(
  cells: Cells,
  { appliesTo: scope = {} }: Profile,
  { curves, metricOf = metricById }: RowReading = {},
): ReadonlySet<number> | null {
  const all = readRows(cells, curves, metricOf);
  const own = rowsFor(all, scope);
  const isShared = own.some((row) => !sameScope(row.scope, scope));
  return isShared && scopesIn(all).length > 1 ? null : new Set(own.map(({ row }) => row));
}

/** A row without a word for its curve is scored by its target, so that word needs no column. */
const isNeeded = (
  key: ProfileColumn,
  record: RuleRecord<ProfileColumn>,
  { word }: ProfileWords,
): boolean =>
  (record[key] ?? null) !== null &&
  (key !== "curve" || record.curve !== word("curve", "attainment"));

const keyOf = (metric: string, channel: string | null): string => JSON.stringify([metric, channel]);

/** In the order of `profileRecords`. */
const weighedRows = ({ dimensions }: Profile): readonly string[] =>
  dimensions.flatMap(({ metrics }) =>
    metrics.flatMap(({ metric, byChannel = [] }) => [
      keyOf(metric, null),
      ...byChannel.map(({ channel }) => keyOf(metric, channel)),
    ]),
  );

function readRows(
  cells: Cells,
  curves: ProfileReading["curves"],
  metricOf: (id: string) => Metric | undefined,
): readonly ProfileRow[] {
  return readRuleTable(profileTable, cells, (row) => profileRow(row, curves, metricOf)).rules;
}

/** For whom the profile is, where its rows together say otherwise. */
function scopeChanges(rows: readonly ProfileRow[], profile: Profile): readonly (keyof Scope)[] {
  const parts = ["phase", "role", "group"] as const;
  const said = (part: keyof Scope) => rows.map(({ scope }) => scope[part]).find((of) => of);
  return parts.filter((part) => said(part) !== profile.appliesTo?.[part]);
}

/** The cells of a row that no longer say what they said. */
function changesOf(
  row: ProfileRow,
  { dimensions }: Profile,
  record: RuleRecord<ProfileColumn>,
  notation: Notation | "mixed",
): RuleRecord<ProfileColumn> {
  const dimension = dimensions.find(({ metrics }) => metrics.some((m) => m.metric === row.metric))!;
  const weighed = dimension.metrics.find(({ metric }) => metric === row.metric)!;
  const curve =
    row.channel === null
      ? weighed.curve
      : weighed.byChannel!.find(({ channel }) => channel === row.channel)!.curve;
  const weight = row.weight && asWritten(weightOf(record), notation);
  const isSame =
    row.weight !== null &&
    notation !== "mixed" &&
    equal(row.weight.value, notation === "points" ? weightOf(record) : weightOf(record) / 100);
  return {
    ...(dimension.id === row.dimension ? {} : { dimension: record.dimension ?? null }),
    ...(weight === null || isSame ? {} : { weight }),
    ...(sameCurve(curve, row.curve)
      ? {}
      : Object.fromEntries(curveColumns.map(({ key }) => [key, record[key] ?? null]))),
    ...((weighed.minimum ?? null) === row.minimum || row.channel !== null
      ? {}
      : { minimum: record.minimum ?? null }),
  };
}

const weightOf = ({ weight }: RuleRecord<ProfileColumn>): number => Number(weight);

const asRow = (
  record: RuleRecord<ProfileColumn>,
  notation: Notation | "mixed",
): RuleRecord<ProfileColumn> =>
  record.weight == null ? record : { ...record, weight: asWritten(weightOf(record), notation) };

/** Of points of 100. */
function asWritten(points: number, notation: Notation | "mixed"): RuleCell {
  if (notation === "percent") return `${points}%`;
  return notation === "fractions" ? Number((points / 100).toPrecision(15)) : points;
}

const sameCurve = (a: Curve, b: Curve): boolean => sorted(a) === sorted(b);

const sorted = (curve: Curve): string =>
  JSON.stringify(Object.entries(curve).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Whole, however long: `cellText` cuts what it shows. */
function plain(cell: unknown): RuleCell {
  const value = plainCell(cell);
  return typeof value === "object" && value !== null ? value.error : value;
}
