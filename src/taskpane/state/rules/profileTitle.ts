import { isBuiltIn, type Profile } from "../../../engine";
import { profileName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { nameOfTable } from "./tableName";

/** What people call a profile: the name given to it, a built-in one's, or what its table's name says. */
export const profileTitle = (profile: Profile, language: Language): string =>
  profile.name ??
  (isBuiltIn(profile) ? profileName(profile.id, language) : nameOfTable(profile.id));

/** What people call all the profiles of a table with rows for several phases, roles or groups. */
export const tableTitle = (profile: Profile, language: Language): string =>
  profile.name ??
  (profile.variantOf === undefined
    ? profileTitle(profile, language)
    : nameOfTable(profile.variantOf));
