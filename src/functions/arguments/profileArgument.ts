import { builtInProfiles, profileById, readProfile, type Profile } from "../../engine";
import type { Problem } from "../problem";
import { rowsOf } from "./rowsOf";
import { isRange, scalar, textOf } from "./scalar";

/** The name of a built-in profile, or a range with the profile's table. */
export function profileArgument(argument: unknown): Profile | Problem {
  if (!isRange(argument)) {
    const found = textOf(scalar(argument));
    const known = builtInProfiles.map(({ id }) => id);
    return profileById(found) ?? { kind: "problem", code: "profileName", found, known };
  }
  const outcome = readProfile(rowsOf(argument), "table");
  if (outcome.kind === "profile") return outcome.profile;
  const problem = outcome.problems[0];
  if (!problem) throw new Error("a refused profile must say why");
  return { kind: "problem", code: "profileTable", problem };
}
