import { builtInProfiles, checkProfile, readProfile } from "../../engine";
import { readCells, type Source } from "../../host";
import type { ProfileChoice } from "./pane";

/** The built-in profiles, then every table of the workbook that is laid out as one [SC8]. */
export async function profileChoices(
  sources: readonly Source[],
): Promise<readonly ProfileChoice[]> {
  const builtIn = builtInProfiles.map((profile) => ({
    id: profile.id,
    name: profile.id,
    profile,
    problems: checkProfile(profile),
  }));
  const tables = await Promise.all(sources.filter(looksLikeProfile).map(profileOfTable));
  return [...builtIn, ...tables.flat()];
}

/** One header may be missing, or misspelt: then the table is offered together with what is wrong. */
function looksLikeProfile({ kind, head, name }: Source): boolean {
  if (kind !== "table") return false;
  const outcome = readProfile(head, name);
  if (outcome.kind === "profile") return true;
  return outcome.problems.filter(({ code }) => code === "table.missingColumn").length <= 1;
}

/** Nothing for a table that went away meanwhile. */
async function profileOfTable(source: Source): Promise<readonly ProfileChoice[]> {
  const read = await readCells(source);
  if (!read.ok) return [];

  const { id, name } = source;
  const outcome = readProfile(read.value.cells, name);
  return outcome.kind === "profile"
    ? [{ id, name, profile: outcome.profile, problems: outcome.warnings }]
    : [{ id, name, profile: null, problems: outcome.problems }];
}
