import { en as metrics } from "../metrics.en";
import type { RuleWords } from "./ruleWords";
import { shortNames } from "./shortNames";

const curveHeaders = {
  curve: "Curve",
  target: "Target",
  worst: "Worst",
  best: "Best",
  from: "Band from",
  to: "Band to",
  slack: "Slack",
  step: "Step",
  points: "Points",
  reading: "Reading",
  levels: "Levels",
  scale: "Scale",
  capped: "Capped",
};

/** Tables of profiles, their curves and phases, and what can be wrong with them. */
export const en = {
  tables: {
    Profile_: {
      dimension: "Dimension",
      metric: "Metric",
      weight: "Weight",
      ...curveHeaders,
      profile: "Profile",
      channel: "Channel",
      phase: "Phase",
      role: "Role",
      group: "Group",
      minimum: "Minimum n",
      note: "Note",
    },
    KPI_Curves: { name: "Name", ...curveHeaders },
    KPI_Profiles: {
      profile: "Profile",
      name: "Name",
      missing: "Missing scores",
      carryBack: "Carried over at most",
      coverage: "Minimum coverage",
      weighing: "Weight goes to",
      weights: "Weights",
      ranges: "Ranges",
      note: "Note",
    },
    KPI_Phases: {
      from: "From",
      to: "To",
      phase: "Phase",
      profile: "Profile",
      role: "Role",
      group: "Group",
      note: "Note",
    },
  },
  choices: {
    curve: {
      attainment: "target",
      linear: "linear",
      step: "step deduction",
      band: "band",
      ladder: "ladder",
      twoTier: "two tiers",
      lowerLimit: "lower limit",
      upperLimit: "upper limit",
      lookup: "lookup",
    },
    reading: {
      full: "full steps",
      started: "started steps",
      linear: "linear",
      relative: "relative",
    },
    metric: shortNames(metrics),
    target: { team: "team" },
    missing: {
      renormalise: "give its weight to the others",
      zero: "count as zero",
      carry: "carry the last score",
      team: "mean of the others",
      block: "no composite",
    },
    weighing: { dimension: "same dimension", flat: "all metrics" },
    weights: { strict: "must total 100", normalise: "scale to 100" },
    ranges: { warn: "warn", enforce: "enforce" },
    dimension: {
      satisfaction: "Satisfaction",
      timeliness: "Timeliness",
      solving: "Problem solving",
      cost: "Cost control",
      quality: "Quality",
      sales: "Sales",
      qualitative: "Qualitative",
    },
    phase: { launch: "Launch", regular: "Regular", promotion: "Promotion" },
  },
  findings: {
    "profile.empty": () => "The weights are empty; expected at least one metric.",
    "profile.rowWithoutMetric": () => "This row names no metric and is passed over.",
    "profile.severalScopes": ({ found }) =>
      `The table has rows for several phases, roles or groups (${found}); say for whom, or let the table of phases choose.`,
    "profile.noRows": ({ found }) => `The table has no row for ${found || "everybody"}.`,
    "profile.termsOfNone": ({ found, expected }) =>
      `No profile is called “${found}”, so this row holds for none.` +
      (expected && ` There are: ${expected}.`),
    "profile.nothingToCarry": () =>
      "KPI_Scores has no score yet that could be carried over: the weight of a missing one goes to the others until a month is scored.",
    "profile.carryBack": ({ found, expected }) =>
      `Carried over at most: expected a whole number of periods, ${expected}; found ${found}.`,
    "profile.severalNames": ({ found }) =>
      `The column Profile names several profiles (${found}); one table holds one.`,
    "profile.twice": ({ found }) => `Profile “${found}” has a row already; the first one holds.`,
    "weight.notANumber": ({ about, found }) =>
      `Weight of ${about}: expected a number from 0 to 100; found “${found}”.`,
    "weight.negative": ({ about, found }) =>
      `Weight of ${about}: expected 0 or more; found ${found}.`,
    "weights.mixed": ({ found }) =>
      `The weights mix percentages or fractions with points (${found}); write all of them alike.`,
    "weights.total": ({ about, found, expected }) =>
      about
        ? `The weights within ${about} add up to ${found}%; expected ${expected}%.`
        : `The weights add up to ${found}%; expected ${expected}%.`,
    "weights.normalised": ({ found, expected }) =>
      `The weights add up to ${found}% and count in proportion, as if they added up to ${expected}%.`,
    "weight.outsideRange": ({ about, found, expected }) =>
      `Weight of ${about}: ${found}% is outside the recommended ${expected}%.`,
    "dimension.twice": ({ about }) => `Dimension ${about} is listed twice; expected once.`,
    "dimension.empty": ({ about }) => `Dimension ${about} has no metric; expected at least one.`,
    "metric.unknown": ({ found }) => `There is no metric called “${found}”.`,
    "metric.notGraded": ({ about }) =>
      `More ${about} is neither better nor worse, so this curve cannot score it; a band, a limit or worst and best can.`,
    "metric.twice": ({ about }) => `Metric ${about} is listed twice; expected once.`,
    "metric.ofCompany": ({ about }) =>
      `${about} is told of a team or company, not of a person: here it will be missing. Take its row out and give its weight to the others.`,
    "minimum.notPositive": ({ about, found }) =>
      `Minimum n of ${about}: expected 1 or more; found “${found}”.`,
    "target.notPositive": ({ about, found }) =>
      `Target of ${about}: expected a number above 0, or “team”; found “${found}”.`,
    "target.aboveWhole": ({ about, found }) =>
      `Target of ${about}: a share is at most 1, that is 100%; found “${found}”. Write 95% or 0.95.`,
    "coverage.outsideRange": ({ found, expected }) =>
      `Minimum coverage: expected ${expected}; found ${found}.`,
    "channel.alone": ({ about, found }) =>
      `${about} has a row for the channel “${found}” and none without a channel, which says what holds elsewhere.`,
    "channel.weight": ({ found, expected }) =>
      `A channel's row takes the weight of its metric (${expected}); found ${found}. Leave it empty.`,
    "curve.unusedCell": ({ found, expected }) =>
      `“${found}” counts for nothing here; this curve reads ${headersOf(expected) || "its own table"}.`,
    "curve.levels": ({ found, expected }) => `“${found}” is no list of levels such as ${expected}.`,
    "curve.nameTwice": ({ found }) => `There is a curve “${found}” already; the first one holds.`,
    "curve.notANumber": ({ about, found }) =>
      `Curve of ${about}: expected a number; found “${found}”.`,
    "curve.notPositive": ({ about, found, expected }) =>
      `Curve of ${about}: expected ${expected}; found ${found}.`,
    "curve.equalEnds": ({ about, found }) =>
      `Curve of ${about}: worst and best are both ${found}, so nothing lies between.`,
    "curve.bandReversed": ({ about, found, expected }) =>
      `Curve of ${about}: the band begins at ${found}, after its end (${expected}).`,
    "curve.bandBothWays": ({ about, found }) =>
      `Curve of ${about}: values better than the band ${found} lose marks too.`,
    "curve.noLevels": ({ about }) => `Curve of ${about}: there is no level.`,
    "curve.levelTwice": ({ about, found }) => `Curve of ${about}: two levels stand at ${found}.`,
    "curve.pointsOutsideScale": ({ about, found, expected }) =>
      `Curve of ${about}: ${found} marks are outside ${expected}.`,
    "curve.againstDirection": ({ about, found }) =>
      `Curve of ${about}: it gives worse values more marks (see ${found}).`,
    "step.unknown": ({ about }) => `The profile has no dimension or metric “${about}”.`,
    "step.impossible": ({ about, found, expected }) =>
      `${about}: ${found} is not possible; expected ${expected}.`,
    "step.noTarget": ({ about }) => `The curve of ${about} has no single target to relax.`,
    "phase.blank": () => "This row names neither a phase nor a profile.",
    "phase.reversed": ({ found, expected }) =>
      `The phase ends (${found}) before it begins (${expected}).`,
    "phase.overlap": ({ found, expected }) =>
      `This phase and the one in row ${expected} both hold on ${found}.`,
    "phase.gap": ({ found, expected }) => `No phase holds from ${found} to ${expected}.`,
    "phase.none": ({ found }) => `No phase holds in ${found}.`,
    "phase.partly": ({ found, expected }) =>
      `No phase holds on ${found} days of ${expected}; the phase of the other days counts.`,
    "phase.split": ({ found, expected }) =>
      `Several phases fall into ${expected}: ${found}. The one with most days counts for all of it.`,
    "phase.noPeriod": () => "All tickets together belong to no phase; choose a month.",
    "phase.noProfile": ({ found }) => `There is no profile “${found}”.`,
    "json.syntax": ({ found }) => `This is not JSON: ${found}.`,
    "json.tooLarge": ({ found, expected }) =>
      `The file is too large for a profile: ${found} characters; expected ${expected}.`,
    "json.tooDeep": ({ expected }) => `The file is nested too deeply; expected ${expected} levels.`,
    "json.tooMany": ({ about, found, expected }) =>
      `${about}: ${found} entries; expected at most ${expected}.`,
    "json.forbiddenKey": ({ about }) => `${about}: this key is not allowed.`,
    "json.unknownKey": ({ about }) => `${about}: this key is not known.`,
    "json.missingKey": ({ about }) => `“${about}” is missing.`,
    "json.shape": ({ about, found, expected }) =>
      `${about ? `${about}: ` : ""}expected ${shapes[expected] ?? expected}; found ${found}.`,
  },
} satisfies RuleWords;

/** Columns by their keys, as headers. */
const headersOf = (keys: string): string =>
  keys
    .split(", ")
    .map((key) => (curveHeaders as Readonly<Record<string, string>>)[key] ?? key)
    .join(", ");

/** What a place in a profile's file must hold. */
const shapes: Readonly<Record<string, string>> = {
  object: "an object { … }",
  list: "a list [ … ]",
  number: "a number",
  text: "a text that is not empty",
  flag: "true or false",
  numberOrTeam: 'a number or "team"',
};
