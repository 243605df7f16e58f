import { likely } from "../engine";
import { profileName } from "../locales/engine";

/** Profiles that a name of none probably means, by their names in either language. */
export const likelyProfiles = (found: string, known: readonly string[]): readonly string[] =>
  likely(
    found,
    new Map(
      known.flatMap((id) =>
        [id, profileName(id, "zh-CN"), profileName(id, "en")].map((name) => [name, id] as const),
      ),
    ),
  );
