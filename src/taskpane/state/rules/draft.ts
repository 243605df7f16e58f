import {
  exportProfile,
  usualCoverage,
  type Cells,
  type Curve,
  type Profile,
} from "../../../engine";
import { nameOfTable } from "./tableName";
import { without } from "./without";
import { partKey, weigh, type Locks, type Part } from "./weigh";

/** A profile being edited. Nothing of it is in the workbook before it is saved. */
export interface Draft {
  /** Name of the Excel table that it is saved as. */
  readonly table: string;
  /** That table as it stood when the editing began; null: there is none yet. */
  readonly cells: Cells | null;
  /** The cells that saving changes: those, or an earlier version of them; null: all are new. */
  readonly base: Cells | null;
  /** What people are scored by meanwhile: the table's profile, or the one that was copied. */
  readonly before: Profile;
  readonly profile: Profile;
  readonly locks: Locks;
  /** The weight being moved, and the profile before it was: to 100 and back is where it was. */
  readonly move: { readonly of: string; readonly from: Profile } | null;
}

export type DraftEvent =
  | { readonly type: "weightSet"; readonly part: Part; readonly weight: number }
  | { readonly type: "lockToggled"; readonly part: Part }
  | { readonly type: "curveSet"; readonly metric: string; readonly curve: Curve }
  | { readonly type: "renamed"; readonly name: string }
  /** An earlier version of the table in place of what stands here. */
  | { readonly type: "restored"; readonly profile: Profile; readonly cells: Cells };

/** The draft of a profile that has a table. */
export const draftOf = (profile: Profile, cells: Cells): Draft => ({
  ...untouched,
  table: profile.id,
  cells,
  base: cells,
  before: profile,
  profile,
});

/** A copy under a name of its own, which gets a table when it is saved. */
export const draftCopy = (profile: Profile, name: string, table: string): Draft => {
  return {
    ...untouched,
    table,
    cells: null,
    base: null,
    before: profile,
    profile: { ...without(profile, "variantOf", "derivation"), id: table, name },
  };
};

const untouched = { locks: new Set<string>(), move: null };

export function editDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case "weightSet": {
      const of = partKey(event.part);
      const from = draft.move?.of === of ? draft.move.from : draft.profile;
      const profile = weigh(from, event.part, event.weight, draft.locks);
      return { ...draft, profile, move: { of, from } };
    }
    case "lockToggled": {
      const key = partKey(event.part);
      const locks = new Set(draft.locks);
      if (!locks.delete(key)) locks.add(key);
      return { ...draft, locks, move: null };
    }
    case "curveSet":
      return { ...draft, profile: withCurve(draft.profile, event.metric, event.curve), move: null };
    case "renamed":
      return { ...draft, profile: { ...draft.profile, name: event.name }, move: null };
    case "restored":
      return { ...draft, ...untouched, profile: event.profile, base: event.cells };
  }
}

function withCurve(profile: Profile, metric: string, curve: Curve): Profile {
  return {
    ...profile,
    dimensions: profile.dimensions.map((dimension) => ({
      ...dimension,
      metrics: dimension.metrics.map((of) => (of.metric === metric ? { ...of, curve } : of)),
    })),
  };
}

/** Saving would change something. */
export const hasEdits = ({ cells, base, before, profile }: Draft): boolean =>
  base === null || base !== cells || exportProfile(before) !== exportProfile(profile);

/** What a profile's rows cannot say, so that it stands in the table of profiles. */
export const needsTerms = ({ id, name, minimumCoverage, missing, weighing, note }: Profile) =>
  (name !== undefined && name !== "" && name !== nameOfTable(id)) ||
  minimumCoverage !== usualCoverage ||
  [missing, weighing, note].some((said) => said !== undefined);
