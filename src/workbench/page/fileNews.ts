import type { WorkbenchWords } from "../../locales/workbench.en";
import type { Loss } from "../files/fileOutcome";

/** What there is to say after a file was opened, saved or refused. */
export interface FileNews {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly text: string;
  readonly details: readonly string[];
}

/** One line a kind of loss, with the sheets and names concerned. */
export function lossLines(losses: readonly Loss[], words: WorkbenchWords): string[] {
  const places = new Map<string, string[]>();
  for (const { code, sheet, name } of losses) {
    const kind = words.losses.kinds[code];
    const place = [sheet, name].filter((part) => part !== undefined).join(" · ");
    places.set(kind, [...(places.get(kind) ?? []), ...(place ? [place] : [])]);
  }
  return [...places].map(([kind, where]) =>
    where.length > 0 ? `${kind} (${[...new Set(where)].join(", ")})` : kind,
  );
}

export const openedNews = (
  name: string,
  losses: readonly Loss[],
  words: WorkbenchWords,
): FileNews => news(words.opened(name), words.losses.read, losses, words);

export const savedNews = (name: string, losses: readonly Loss[], words: WorkbenchWords): FileNews =>
  news(words.saved(name), words.losses.write, losses, words);

function news(
  done: string,
  intro: string,
  losses: readonly Loss[],
  words: WorkbenchWords,
): FileNews {
  return losses.length === 0
    ? { intent: "success", text: done, details: [] }
    : { intent: "warning", text: `${done} ${intro}`, details: lossLines(losses, words) };
}
