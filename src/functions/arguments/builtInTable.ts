import { builtInProfiles, writeProfile, type Cells, type Profile } from "../../engine";
import { profileWordsIn } from "../profileWordsIn";
import { textOf } from "./scalar";

/**
 * The built-in profile whose table a range is, cell for cell, as PROFILE gives it in either language;
 * undefined: it is another one's.
 */
export function builtInTable(range: Cells): Profile | undefined {
  byText ??= new Map(
    builtInProfiles.flatMap((profile) =>
      (["zh-CN", "en"] as const).map(
        (language) => [textIn(writeProfile(profile, profileWordsIn(language))), profile] as const,
      ),
    ),
  );
  return byText.get(textIn(range));
}

let byText: ReadonlyMap<string, Profile> | undefined;

const textIn = (cells: Cells): string => JSON.stringify(cells.map((row) => row.map(textOf)));
