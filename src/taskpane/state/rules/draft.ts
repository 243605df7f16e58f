import {
  exportProfile,
  usualCoverage,
  type Cells,
  type Curve,
  type Profile,
  type WeighedMetric,
} from "../../../engine";
import { nameOfTable } from "./tableName";
import { withTerms, type Terms } from "./terms";
import { withoutPart, withMetric } from "./parts";
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
  /** The profile as it was before each edit, the last one last. */
  readonly past: readonly Profile[];
  readonly locks: Locks;
  /**
   * The weight being moved, or what is being typed, and the profile before that: to 100 and back is
   * where it was, and all of it is one edit.
   */
  readonly gesture: { readonly of: string; readonly from: Profile } | null;
}

export type DraftEvent =
  | { readonly type: "weightSet"; readonly part: Part; readonly weight: number }
  | { readonly type: "lockToggled"; readonly part: Part }
  | { readonly type: "curveSet"; readonly metric: string; readonly curve: Curve }
  | {
      readonly type: "channelSet";
      readonly metric: string;
      readonly channel: string;
      /** Null: the channel has none of its own. */
      readonly curve: Curve | null;
    }
  | { readonly type: "minimumSet"; readonly metric: string; readonly minimum: number | null }
  | {
      readonly type: "metricAdded";
      readonly dimension: string;
      readonly metric: string;
      readonly curve: Curve;
    }
  | { readonly type: "partRemoved"; readonly part: Part }
  /** By an operator, in place of what stands here. */
  | { readonly type: "derived"; readonly profile: Profile }
  | { readonly type: "termsSet"; readonly terms: Terms }
  | { readonly type: "renamed"; readonly name: string }
  /** The last edit taken back. */
  | { readonly type: "undone" }
  /** An earlier version of the table in place of what stands here. */
  | { readonly type: "restored"; readonly profile: Profile; readonly cells: Cells };

/** The draft of a profile that has a table. */
export const draftOf = (profile: Profile, cells: Cells): Draft => ({
  ...untouched,
  table: profile.variantOf ?? profile.id,
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

const untouched = { locks: new Set<string>(), past: [], gesture: null };

export function editDraft(draft: Draft, event: DraftEvent): Draft {
  const { profile, locks, gesture, past } = draft;
  switch (event.type) {
    case "weightSet": {
      const of = partKey(event.part);
      const from = gesture?.of === of ? gesture.from : profile;
      return edited(draft, weigh(from, event.part, event.weight, locks), of);
    }
    case "lockToggled": {
      const key = partKey(event.part);
      const next = new Set(locks);
      if (!next.delete(key)) next.add(key);
      return { ...draft, locks: next, gesture: null };
    }
    case "curveSet":
      return edited(
        draft,
        weighedAs(profile, event.metric, (of) => ({ ...of, curve: event.curve })),
      );
    case "channelSet":
      return edited(
        draft,
        weighedAs(profile, event.metric, (of) => withChannel(of, event.channel, event.curve)),
      );
    case "minimumSet":
      return edited(
        draft,
        weighedAs(profile, event.metric, (of) => withMinimum(of, event.minimum)),
      );
    case "metricAdded":
      return edited(draft, withMetric(profile, event.dimension, event, locks));
    case "partRemoved":
      return edited(draft, withoutPart(profile, event.part, locks) ?? profile);
    case "derived":
      return edited(draft, event.profile);
    case "termsSet":
      return edited(draft, withTerms(profile, event.terms), Object.keys(event.terms).join());
    case "renamed":
      return edited(draft, { ...profile, name: event.name }, "name");
    case "undone": {
      const before = past.at(-1);
      return before ? { ...draft, profile: before, past: past.slice(0, -1), gesture: null } : draft;
    }
    case "restored":
      return { ...draft, ...untouched, profile: event.profile, base: event.cells };
  }
}

/** @param of of what the edit goes on, as long as nothing else is edited; null: it stands alone. */
function edited(draft: Draft, profile: Profile, of: string | null = null): Draft {
  const { past, gesture } = draft;
  if (profile === draft.profile) return draft;
  if (of !== null && gesture?.of === of) return { ...draft, profile };
  return {
    ...draft,
    profile,
    past: [...past, draft.profile],
    gesture: of === null ? null : { of, from: draft.profile },
  };
}

const weighedAs = (
  profile: Profile,
  metric: string,
  change: (of: WeighedMetric) => WeighedMetric,
): Profile => ({
  ...profile,
  dimensions: profile.dimensions.map((dimension) => ({
    ...dimension,
    metrics: dimension.metrics.map((of) => (of.metric === metric ? change(of) : of)),
  })),
});

function withChannel(of: WeighedMetric, channel: string, curve: Curve | null): WeighedMetric {
  const before = of.byChannel ?? [];
  const isOwn = (own: { readonly channel: string }) => own.channel === channel;
  const others = before.filter((own) => !isOwn(own));
  if (curve === null)
    return others.length > 0 ? { ...of, byChannel: others } : without(of, "byChannel");
  const byChannel = before.some(isOwn)
    ? before.map((own) => (isOwn(own) ? { channel, curve } : own))
    : [...before, { channel, curve }];
  return { ...of, byChannel };
}

const withMinimum = (of: WeighedMetric, minimum: number | null): WeighedMetric =>
  minimum === null ? without(of, "minimum") : { ...of, minimum };

/** Saving would change something. */
export const hasEdits = ({ cells, base, before, profile }: Draft): boolean =>
  base === null || base !== cells || exportProfile(before) !== exportProfile(profile);

/** What a profile's rows cannot say, so that it stands in the table of profiles. */
export const needsTerms = ({ id, name, minimumCoverage, missing, weighing, note }: Profile) =>
  (name !== undefined && name !== "" && name !== nameOfTable(id)) ||
  minimumCoverage !== usualCoverage ||
  [missing, weighing, note].some((said) => said !== undefined);
