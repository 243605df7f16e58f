import { builtInProfiles, type Profile } from "../../../engine";
import { profileName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { nameOfTable } from "./tableName";

/** What people call a profile: the name given to it, a built-in one's, or what its table's name says. */
export const profileTitle = (profile: Profile, language: Language): string =>
  profile.name ??
  (isBuiltIn(profile) ? profileName(profile.id, language) : nameOfTable(profile.id));

export const isBuiltIn = (profile: Profile): boolean => builtInProfiles.includes(profile);
