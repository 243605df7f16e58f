import { useEffect, useState } from "react";
import type { DrawnBook } from "../book/drawnBook";
import type { GridView } from "../book/gridView";

/** Where the cells are on the screen, kept up to date; null before they are drawn. */
export function useGridView(book: DrawnBook): GridView | null {
  const [view, setView] = useState<GridView | null>(null);

  useEffect(() => {
    const look = () => setView(book.view());
    let stopScrolls = book.onScroll(look);
    const stopEvents = book.on((event) => {
      if (event.type === "loaded") {
        stopScrolls();
        stopScrolls = book.onScroll(look);
      }
      look();
    });
    window.addEventListener("resize", look);
    look();
    return () => {
      stopScrolls();
      stopEvents();
      window.removeEventListener("resize", look);
    };
  }, [book]);

  return view;
}
