import { BY_PHASE, profileById, type ProfileChoice, type Rulebook } from "../../engine";
import type { Problem } from "../problem";
import { rowsOf } from "./rowsOf";
import { noTables, type RuleTables } from "./rulesArgument";
import { isRange, scalar, textOf } from "./scalar";

/** A range has no name; so it is a profile whatever its headers say, and can be told what it lacks. */
export const rangeProfile = "Profile_Range";

/** The table of a profile that is given as a range; none where it is named. */
export const profileTables = (argument: unknown): RuleTables =>
  isRange(argument) ? new Map([[rangeProfile, rowsOf(argument)]]) : noTables;

/** The range, "phase", or a profile by its name: the workbook's own or a built-in one. */
export function profileArgument(argument: unknown, rulebook: Rulebook): ProfileChoice | Problem {
  if (isRange(argument)) return rangeProfile;
  const found = textOf(scalar(argument));
  const wanted = found.toLowerCase();
  if (wanted === BY_PHASE) return BY_PHASE;
  const { profiles } = rulebook;
  if (
    profiles.some((of) => [of.id, of.variantOf, of.name].some((n) => n?.toLowerCase() === wanted))
  )
    return found;
  const known = [...new Set(profiles.map(({ id, variantOf }) => variantOf ?? id))];
  return profileById(found)?.id ?? { kind: "problem", code: "profileName", found, known };
}
