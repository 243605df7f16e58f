import { useEffect, useState } from "react";
import type { Book } from "../book/Book";

/** Whether anything changed since the workbook was opened; asks before the page is left. */
export function useUnsaved(book: Book | null): boolean {
  const [isUnsaved, setUnsaved] = useState(false);

  useEffect(
    () =>
      book?.on((event) => {
        if (event.type === "loaded") setUnsaved(false);
        if (event.type === "changed" && event.source !== "file") setUnsaved(true);
        if (event.type === "added" || event.type === "removed") setUnsaved(true);
      }),
    [book],
  );

  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);

  return isUnsaved;
}
