import { useEffect, useState } from "react";
import type { Place } from "./useFocus";

/** Where the keyboard was, noted while that place still stood. */
interface Trail {
  readonly at: Element;
  /** What it stood in, the nearest first. */
  readonly around: readonly Element[];
  /** What came after it. */
  readonly following: readonly HTMLElement[];
}

/**
 * Keeps the keyboard's place when what it is on goes away: a table removed, a question answered, a
 * notice dismissed. It goes on at what followed, in the nearest part that still stands. Whoever leads
 * it elsewhere goes first, and nothing is taken from the sheet or from the mouse.
 */
export function useKeptFocus(): Place {
  const [part, setPart] = useState<HTMLElement | null>(null);
  useEffect(() => (part ? keepFocusIn(part) : undefined), [part]);
  return setPart;
}

function keepFocusIn(part: HTMLElement): () => void {
  let trail: Trail | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const note = ({ target }: FocusEvent) => {
    trail = target instanceof Element && part.contains(target) ? trailOf(target, part) : null;
  };
  const forget = ({ target }: PointerEvent) => {
    if (!(target instanceof Node && trail?.at.contains(target))) trail = null;
  };
  const observer = new MutationObserver(() => {
    if (!trail || trail.at.isConnected) return;
    clearTimeout(waiting);
    // Effects of the view that has just been drawn may lead the keyboard themselves.
    waiting = setTimeout(() => {
      if (trail && document.hasFocus() && document.activeElement === document.body) goOn(trail);
    });
  });

  observer.observe(part, { childList: true, subtree: true });
  document.addEventListener("focusin", note);
  document.addEventListener("pointerdown", forget);
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
    document.removeEventListener("focusin", note);
    document.removeEventListener("pointerdown", forget);
  };
}

function trailOf(at: Element, part: HTMLElement): Trail {
  const around: Element[] = [];
  for (let outer = at.parentElement; outer && outer !== part; outer = outer.parentElement)
    around.push(outer);
  const following = stopsIn(part).filter(
    (stop) => at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return { at, around: [...around, part], following };
}

function goOn({ around, following }: Trail): void {
  for (const outer of around) {
    if (!outer.isConnected) continue;
    for (const stop of [...following.filter((one) => outer.contains(one)), ...stopsIn(outer)]) {
      stop.focus();
      if (document.activeElement === stop) return;
    }
  }
}

/** Where Tab stops; Fluent's own hidden stops hand the keyboard on to elsewhere. */
const stopsIn = (part: Element): readonly HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>("a, button, input, select, textarea, [tabindex]")].filter(
    (stop) => stop.tabIndex >= 0 && !stop.hasAttribute("data-tabster-dummy"),
  );
