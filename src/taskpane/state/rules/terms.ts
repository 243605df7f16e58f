import type { MissingPolicy, Profile, Scope, Weighing } from "../../../engine";
import { without } from "./without";

/** What holds for a profile as a whole; what is not named stays. */
export interface Terms {
  readonly missing?: MissingPolicy;
  /** 0–1 */
  readonly minimumCoverage?: number;
  readonly weighing?: Weighing;
  /** "": none. */
  readonly note?: string;
  /** "": for everybody, at any time. */
  readonly phase?: string;
  readonly role?: string;
  readonly group?: string;
}

/** What holds where a profile does not say it. */
export const usualTerms = { missing: "renormalise", weighing: "dimension" } as const;

const scopeParts = ["phase", "role", "group"] as const;

/** The usual is not said, so that a table that says nothing stays as it is. */
export function withTerms(profile: Profile, terms: Terms): Profile {
  const { missing, weighing, minimumCoverage, note } = { ...profile, ...terms };
  const others = without(profile, "missing", "weighing", "note", "appliesTo");
  const appliesTo = scopeAfter(profile.appliesTo ?? {}, terms);
  return {
    ...others,
    minimumCoverage,
    ...(missing === undefined || missing === usualTerms.missing ? {} : { missing }),
    ...(weighing === undefined || weighing === usualTerms.weighing ? {} : { weighing }),
    ...(note === undefined || note === "" ? {} : { note }),
    ...(Object.keys(appliesTo).length === 0 ? {} : { appliesTo }),
  };
}

function scopeAfter(scope: Scope, terms: Terms): Scope {
  const said = scopeParts.flatMap((part) => {
    const word = terms[part] ?? scope[part];
    return word === undefined || word === "" ? [] : [[part, word] as const];
  });
  return Object.fromEntries(said);
}
