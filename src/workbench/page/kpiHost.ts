import type { Book } from "../book/Book";
import { installExternal, type PaneWindow } from "../office/channels/external";
import { OfficeHost } from "../office/OfficeHost";
import type { Language } from "../../locales/language";

declare global {
  interface Window {
    /** The pane's page asks its parent for a host before Office.js looks for one. */
    kpiHost?: { readonly host: OfficeHost; connect(pane: PaneWindow): void };
  }
}

/** Serves the workbook to the task pane's window until closed. */
export function offerHost(
  book: Book,
  language: Language,
  theme: "light" | "dark",
): { close(): void } {
  const host = new OfficeHost(book, { language: language === "en" ? "en-US" : language });
  window.kpiHost = {
    host,
    connect: (pane) => void installExternal(pane, host, { theme }),
  };
  return {
    close() {
      delete window.kpiHost;
      host.dispose();
    },
  };
}
