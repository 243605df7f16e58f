import { useCallback, useState } from "react";
import type { Attention, Report, ReviewNote } from "../../../engine";

/** By what the people are put in order. */
export const sortings = ["rank", "name", "composite", "tier", "change"] as const;
export type Sorting = (typeof sortings)[number];

/** "any": whoever needs a look for a reason of their own, and not because the whole month is young. */
export type Look = Attention | "any";

/** What is on view in the Review step; it stays while other steps are looked at. */
export interface ReviewState {
  readonly room: "people" | "team";
  readonly search: string;
  readonly sorting: Sorting;
  readonly reversed: boolean;
  /** Null: everybody. */
  readonly group: string | null;
  readonly tier: string | null;
  readonly role: string | null;
  readonly look: Look | null;
  /** Whose page is open; null: the list is on view. */
  readonly person: string | null;
  /** Whose page was just left: the keyboard goes back there; null: it stays where it is. */
  readonly returnTo: string | null;
  /** Whether the steps of a waterfall are single metrics. */
  readonly byMetric: boolean;
  /** A note that is being written; null: none. */
  readonly draft: NoteDraft | null;
}

export interface NoteDraft {
  readonly agent: string;
  readonly text: string;
  /** Id; null: about the month as a whole. */
  readonly metric: string | null;
  /** The note that it is to replace; null: it is a new one. */
  readonly before: ReviewNote | null;
}

export const everybody: ReviewState = {
  room: "people",
  search: "",
  sorting: "rank",
  reversed: false,
  group: null,
  tier: null,
  role: null,
  look: null,
  person: null,
  returnTo: null,
  byMetric: false,
  draft: null,
};

export type ChangeReview = (change: Partial<ReviewState>) => void;

/** A month that is scored anew is looked at from its beginning; search, order and filters stay. */
export function useReview(report: Report | null): readonly [ReviewState, ChangeReview] {
  const [state, set] = useState(everybody);
  const [before, setBefore] = useState(report);
  if (before !== report) {
    setBefore(report);
    set({ ...state, person: null, returnTo: null });
  }
  const change = useCallback<ChangeReview>((part) => set((now) => ({ ...now, ...part })), []);
  return [state, change];
}
