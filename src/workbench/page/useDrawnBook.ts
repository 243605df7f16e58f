import { useEffect, useRef, useState, type RefObject } from "react";
import type { Language } from "../../locales/language";
import { openDrawnBook, type DrawnBook } from "../book/drawnBook";
import type { BookContent } from "../book/content";
import { sampleBook } from "../sample/sampleBook";
import { workbenchFunctions } from "./workbenchFunctions";

declare global {
  interface Window {
    /** The workbook on the page, for the browser's console and for the browser tests. */
    kpiBook?: DrawnBook;
  }
}

/**
 * The workbook drawn into `container`, or null while it starts. Another language draws the same
 * content anew, since the grid takes its language when it opens.
 */
export function useDrawnBook(
  container: RefObject<HTMLDivElement | null>,
  language: Language,
): DrawnBook | null {
  const [book, setBook] = useState<DrawnBook | null>(null);
  const carried = useRef<BookContent | null>(null);

  useEffect(() => {
    let isGone = false;
    let opened: DrawnBook | null = null;

    const open = async () => {
      const functions = await workbenchFunctions(language);
      const drawn = await openDrawnBook(container.current!, language, functions);
      await drawn.load(carried.current ?? sampleBook());
      if (isGone) return drawn.dispose();
      opened = drawn;
      window.kpiBook = drawn;
      setBook(drawn);
    };
    void open();

    return () => {
      isGone = true;
      setBook(null);
      delete window.kpiBook;
      if (!opened) return;
      carried.current = opened.content();
      opened.dispose();
    };
  }, [container, language]);

  return book;
}
