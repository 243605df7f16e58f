import type { ProfileProblemCode } from "../engine";

type Told = (where: string, found: string, expected: string) => string;

/** What is wrong with a profile: where, what was expected and what was found. */
export const en: Readonly<Record<ProfileProblemCode, Told>> = {
  "profile.empty": () => "The weights are empty; expected at least one metric.",
  "table.missingColumn": (where, found, expected) =>
    `Column “${where}” is missing; expected a header ${expected}; found ${found}.`,
  "weight.notANumber": (where, found) =>
    `Weight of ${where}: expected a number from 0 to 100; found “${found}”.`,
  "weight.negative": (where, found) => `Weight of ${where}: expected 0 or more; found ${found}.`,
  "weights.total": (where, found, expected) =>
    where === ""
      ? `The weights add up to ${found}%; expected ${expected}%.`
      : `The weights within ${where} add up to ${found}%; expected ${expected}%.`,
  "weight.outsideRange": (where, found, expected) =>
    `Weight of ${where}: ${found}% is outside the recommended ${expected}%.`,
  "dimension.twice": (where) => `Dimension ${where} is listed twice; expected once.`,
  "dimension.empty": (where) => `Dimension ${where} has no metric; expected at least one.`,
  "metric.unknown": (where, found) => `${where}: there is no metric called “${found}”.`,
  "metric.notGraded": (where, found) =>
    `${where}: more ${found} is neither better nor worse, so it cannot be scored.`,
  "metric.twice": (where, found) => `${where}: metric ${found} is listed twice; expected once.`,
  "target.notPositive": (where, found) =>
    `Target of ${where}: expected a number above 0, or “team”; found “${found}”.`,
  "target.aboveWhole": (where, found) =>
    `Target of ${where}: a share is at most 1, that is 100%; found “${found}”. Write 95% or 0.95.`,
  "coverage.outsideRange": (_where, found, expected) =>
    `Minimum coverage: expected ${expected}; found ${found}.`,
};
