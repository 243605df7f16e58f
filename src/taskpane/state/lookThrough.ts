import { listSources, type Source } from "../../host";
import { answered, refused, type Answer } from "./answer";
import type { ProfileChoice } from "./pane";
import { profileChoices } from "./profileChoices";

export interface Holdings {
  readonly sources: readonly Source[];
  readonly profiles: readonly ProfileChoice[];
}

/** What the workbook holds: what may be tickets, and the profiles to score by. */
export async function lookThrough(): Promise<Answer<Holdings>> {
  const listed = await listSources();
  if (!listed.ok) return refused({ kind: "host", problem: listed.problem });
  return answered({ sources: listed.value, profiles: await profileChoices(listed.value) });
}
