import { useCallback, useEffect, useRef } from "react";
import type { Pane } from "./pane";

/** A callback ref: Fluent's components declare no element that an object ref would fit. */
export type Place = (element: HTMLElement | null) => void;

/** Where the keyboard can be led to. */
export interface FocusPlaces {
  readonly result: Place;
  readonly score: Place;
  readonly source: Place;
}

/**
 * Keeps the keyboard's place when work ends: on the new result, or, where the Cancel button it was
 * on is gone, on what the work was begun with. Never while the user is in the sheet.
 */
export function useFocus(pane: Pane): FocusPlaces {
  const [result, setResult] = usePlace();
  const [score, setScore] = usePlace();
  const [source, setSource] = usePlace();
  const before = useRef(pane);

  useEffect(() => {
    const { step, result: earlier } = before.current;
    before.current = pane;
    if (step === pane.step || !document.hasFocus()) return;

    const isLost = document.activeElement === document.body;
    if (step === "scoring" && pane.result !== null && pane.result !== earlier)
      result.current?.focus();
    else if (step === "scoring" && isLost) score.current?.focus();
    else if (step === "reading" && isLost) source.current?.focus();
  }, [pane, result, score, source]);

  return { result: setResult, score: setScore, source: setSource };
}

function usePlace() {
  const element = useRef<HTMLElement>(null);
  const place: Place = useCallback((found) => {
    element.current = found;
  }, []);
  return [element, place] as const;
}
