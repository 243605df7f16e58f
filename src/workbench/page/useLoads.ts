import { useEffect, useState } from "react";
import type { Book } from "../book/Book";

/** How many workbooks took the place of the first: Excel gives each a task pane of its own. */
export function useLoads(book: Book | null): number {
  const [loads, setLoads] = useState(0);

  useEffect(
    () =>
      book?.on((event) => {
        if (event.type === "loaded") setLoads((count) => count + 1);
      }),
    [book],
  );

  return loads;
}
