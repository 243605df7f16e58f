import type { Finding, Mend } from "../../ruleTables/finding";
import { findingAt, ruleOf, type Located } from "../../ruleTables/located";
import { atLeast, atMost } from "../../tolerance";
import { bandsOf, type Band } from "./bands";
import type { Tier } from "./tier";

export type TierFindingCode =
  | "tiers.none"
  | "tier.twice"
  | "tier.empty"
  | "tier.overlap"
  | "tier.gap"
  | "tier.unreachable"
  | "tier.below"
  | "tier.smallScale"
  | "tier.coefficientFalls";

/** The values that can occur. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * What is wrong between the rows of a table of tiers [TIE4] [TIE5]: one name twice, empty tiers and
 * overlaps are errors; values between two tiers, and tiers that nobody can reach, are warnings.
 */
export function checkTiers(
  located: readonly Located<Tier>[],
  table: string,
  scale: Scale | null,
): readonly Finding<TierFindingCode>[] {
  const rows = new Map(located.map(({ rule, row }) => [rule, row]));
  const at = (tier: Tier, column: string) => ({ table, row: rows.get(tier)!, column });
  const bands = bandsOf(located.map(ruleOf));
  if (bands.length === 0)
    return [findingAt({ table, row: null, column: null }, "tiers.none", "error", 0, "1+")];
  return [
    ...namedTwice(located).map((tier) =>
      findingAt(at(tier, "tier"), "tier.twice", "error", tier.id),
    ),
    ...bands
      .filter(isEmpty)
      .map((band) =>
        findingAt(at(band.tier, "to"), "tier.empty", "error", rangeOf(band), `> ${band.from}`),
      ),
    ...overlaps(bands, at),
    ...gaps(bands, at),
    ...(scale ? unreachable(bands, scale, at) : []),
    ...falling(bands, at),
  ];
}

type At = (tier: Tier, column: string) => { table: string; row: number; column: string };

const isEmpty = ({ from, to, includesFrom, includesTo }: Band): boolean =>
  atLeast(from, to) && !(includesFrom && includesTo && atMost(from, to));

function namedTwice(located: readonly Located<Tier>[]): readonly Tier[] {
  const seen = new Set<string>();
  return located.map(ruleOf).filter(({ id }) => {
    const key = id.trim().toLowerCase();
    return seen.has(key) || !seen.add(key);
  });
}

/** Where two tiers claim the same values; the mend ends the lower where the upper begins. */
function overlaps(bands: readonly Band[], at: At): Finding<TierFindingCode>[] {
  return bands.flatMap((upper, index) => {
    const lower = bands
      .slice(0, index)
      .find((band) => !isEmpty(band) && !isEmpty(upper) && !atMost(band.to, upper.from));
    if (!lower) return [];
    const place = at(lower.tier, "to");
    const mend: Mend[] | undefined =
      lower.tier.to !== null && !atLeast(lower.from, upper.from)
        ? [{ row: place.row, column: "to", value: upper.from }]
        : undefined;
    const shared = `${shownNumber(upper.from)}–${shownNumber(Math.min(lower.to, upper.to))}`;
    const names = `${lower.tier.id} / ${upper.tier.id}`;
    return [findingAt(place, "tier.overlap", "error", names, shared, mend)];
  });
}

/** Values between two tiers: who has one gets none of the two. */
function gaps(bands: readonly Band[], at: At): Finding<TierFindingCode>[] {
  let end = bands[0]!;
  const found: Finding<TierFindingCode>[] = [];
  for (const band of bands.slice(1)) {
    if (!atLeast(end.to, band.from)) {
      const place = at(end.tier, "to");
      const mend = [{ row: place.row, column: "to", value: band.from }];
      const names = `${end.tier.id} / ${band.tier.id}`;
      const between = `${shownNumber(end.to)}–${shownNumber(band.from)}`;
      found.push(findingAt(place, "tier.gap", "warning", names, between, mend));
    }
    if (band.to >= end.to) end = band;
  }
  return found;
}

function unreachable(bands: readonly Band[], scale: Scale, at: At): Finding<TierFindingCode>[] {
  const range = `${scale.lowest}–${scale.highest}`;
  const beyond = bands
    .filter(
      ({ from, to, includesFrom }) =>
        !(includesFrom ? atMost(from, scale.highest) : !atLeast(from, scale.highest)) ||
        !atLeast(to, scale.lowest),
    )
    .map((band) =>
      findingAt(at(band.tier, "from"), "tier.unreachable", "warning", rangeOf(band), range),
    );
  const [lowest] = bands;
  const highest = bands.at(-1)!;
  if (beyond.length === 0 && highest.from > 0 && 10 * highest.from <= scale.highest)
    return [findingAt(at(highest.tier, "from"), "tier.smallScale", "warning", highest.from, range)];
  if (lowest && !atMost(lowest.from, scale.lowest))
    return [
      ...beyond,
      findingAt(at(lowest.tier, "from"), "tier.below", "hint", lowest.from, scale.lowest),
    ];
  return beyond;
}

/** A higher tier that pays less than a lower one. */
function falling(bands: readonly Band[], at: At): Finding<TierFindingCode>[] {
  const paid = bands.filter(({ tier }) => tier.coefficient !== null);
  return paid.slice(1).flatMap(({ tier }, index) => {
    const below = paid[index]!.tier.coefficient!;
    return atLeast(tier.coefficient!, below)
      ? []
      : [
          findingAt(
            at(tier, "coefficient"),
            "tier.coefficientFalls",
            "warning",
            tier.coefficient!,
            `≥ ${below}`,
          ),
        ];
  });
}

const rangeOf = ({ from, to }: Band): string => `${shownNumber(from)}–${shownNumber(to)}`;

const shownNumber = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(12))) : value > 0 ? "∞" : "−∞";
