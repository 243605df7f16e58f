import { useEffect, useRef, type RefObject } from "react";

/**
 * What came of something done far below is told above, where its button may be out of sight or gone:
 * the keyboard and the eye go to the notice, and back to where they were once it is read. Never while
 * the user is in the sheet.
 *
 * @param notice the same object as long as the same thing is told; null: nothing is.
 */
export function useNoticeFocus(notice: object | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice === null || !document.hasFocus()) return;
    const before = document.activeElement;
    place.current?.focus();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [notice]);
  return place;
}
