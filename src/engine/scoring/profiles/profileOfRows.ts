import type { Finding } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import { equal } from "../../tolerance";
import { usualCoverage } from "./usualCoverage";
import type { Dimension, Profile, Scope, WeighedMetric } from "./profile";
import type { ProfileRow, WrittenWeight } from "./profileTable";
import { isUnscoped } from "./scope";
import { termsOf, type ProfileTerms } from "./terms";
import { isHundred, notationOf, pointsOf, sum, type Notation } from "./weightNotation";

interface Made {
  /** Null where the rows do not say what weighs how much. */
  readonly profile: Profile | null;
  readonly findings: readonly Finding[];
}

interface About {
  readonly id: string;
  readonly table: string;
  readonly scope: Scope;
  readonly terms: ProfileTerms;
}

/** A row that is weighed: no channel's. */
type GeneralRow = ProfileRow & { readonly weight: WrittenWeight };

/** The profile that a table's rows make, its weights in points of 100 [PRO2] [PRO3]. */
export function profileOfRows(rows: readonly ProfileRow[], about: About): Made {
  const general = rows.filter((row): row is GeneralRow => row.channel === null);
  const channels = rows.filter(({ channel }) => channel !== null);
  const written = general.map(({ weight }) => weight);
  const notation = notationOf(written);
  const stray = channelFindings(channels, general, about.table);
  if (notation === "mixed")
    return { profile: null, findings: [...stray, mixedFinding(general, about.table)] };

  const { factor, finding } = scaling(general, notation, about);
  const points = new Map(
    general.map((row) => [row, pointsOf(row.weight, notation) * factor] as const),
  );
  const names = [...new Set(general.map(({ dimension }) => dimension))];
  const dimensions = names.map((name): Dimension => {
    const of = general.filter(({ dimension }) => dimension === name);
    const weight = sum(of.map((row) => points.get(row)!));
    const share = (row: GeneralRow) =>
      weight === 0 ? 100 / of.length : (100 * points.get(row)!) / weight;
    return {
      id: name,
      weight,
      metrics: of.map((row) => weighedMetric(row, share(row), channels)),
    };
  });
  const { id, table, scope, terms } = about;
  const profile: Profile = {
    id,
    dimensions,
    minimumCoverage: usualCoverage,
    ...(isUnscoped(scope) ? {} : { appliesTo: scope }),
    ...(id === table ? {} : { variantOf: table }),
    ...termsOf(terms),
  };
  return {
    profile,
    findings: [...stray, ...negativeWeights(general, about.table), ...(finding ? [finding] : [])],
  };
}

function weighedMetric(
  { metric, curve, minimum, note }: GeneralRow,
  weight: number,
  channels: readonly ProfileRow[],
): WeighedMetric {
  const byChannel = channels
    .filter((row) => row.metric === metric)
    .map((row) => ({ channel: row.channel!, curve: row.curve }));
  return {
    metric,
    weight,
    curve,
    ...(byChannel.length === 0 ? {} : { byChannel }),
    ...(minimum === null ? {} : { minimum }),
    ...(note === null ? {} : { note }),
  };
}

/** What the weights are multiplied by to total 100, and what is said about it (V003, V109). */
function scaling(
  rows: readonly GeneralRow[],
  notation: Notation,
  { table, terms }: About,
): { readonly factor: number; readonly finding: Finding | null } {
  const total = sum(rows.map(({ weight }) => pointsOf(weight, notation)));
  if (rows.length === 0 || isHundred(total)) return { factor: 1, finding: null };
  const place = { table, row: null, column: "weight" };
  if (terms.weights === "normalise" && total > 0)
    return {
      factor: 100 / total,
      finding: findingAt(place, "weights.normalised", "warning", total, "100"),
    };
  const mend = rows.map(({ row, weight }) => ({
    row,
    column: "weight",
    value: Number(((weight.value * 100) / total).toPrecision(12)),
  }));
  const finding = findingAt(place, "weights.total", "error", total, "100", total > 0 ? mend : []);
  return { factor: 1, finding };
}

/** Shares become points, so that all weights say the same thing. */
function mixedFinding(rows: readonly GeneralRow[], table: string): Finding {
  const shares = rows.filter(({ weight }) => weight.isPercent || Math.abs(weight.value) <= 1);
  return findingAt(
    { table, row: shares[0]!.row, column: "weight" },
    "weights.mixed",
    "error",
    rows
      .map(({ weight }) => (weight.isPercent ? `${weight.value * 100}%` : weight.value))
      .join(", "),
    "",
    shares.map(({ row, weight }) => ({ row, column: "weight", value: 100 * weight.value })),
  );
}

const negativeWeights = (rows: readonly GeneralRow[], table: string): readonly Finding[] =>
  rows
    .filter(({ weight }) => weight.value < 0)
    .map(({ row, metric, weight }) => ({
      ...findingAt(
        { table, row, column: "weight" },
        "weight.negative",
        "error",
        weight.value,
        "0–100",
      ),
      about: metric,
    }));

/** A channel's row has the weight of its metric's general row, or none of its own [PRO5]. */
function channelFindings(
  channels: readonly ProfileRow[],
  general: readonly GeneralRow[],
  table: string,
): readonly Finding[] {
  return channels.flatMap(({ row, metric, weight, channel }): readonly Finding[] => {
    const of = general.find((other) => other.metric === metric);
    if (!of)
      return [
        {
          ...findingAt({ table, row, column: "channel" }, "channel.alone", "error", channel ?? ""),
          about: metric,
        },
      ];
    if (weight === null || equal(weight.value, of.weight.value)) return [];
    return [
      findingAt(
        { table, row, column: "weight" },
        "channel.weight",
        "error",
        weight.value,
        of.weight.value,
        [{ row, column: "weight", value: of.weight.value }],
      ),
    ];
  });
}
