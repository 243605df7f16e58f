import { findingAt } from "../../ruleTables/located";
import type { Profile } from "../profiles/profile";
import type { ProfileOutcome } from "../profiles/readProfile";

export type StepFindingCode = "step.unknown" | "step.impossible" | "step.noTarget";

export const changed = (profile: Profile): ProfileOutcome => ({
  kind: "profile",
  profile,
  warnings: [],
});

/** @param about id of the dimension or metric that the operator was to change. */
export const impossible = (
  code: StepFindingCode,
  about: string,
  found: string | number = "",
  expected = "",
): ProfileOutcome => ({
  kind: "refused",
  problems: [
    {
      ...findingAt({ table: "", row: null, column: null }, code, "error", found, expected),
      about,
    },
  ],
});
