import type { WorkbenchWords } from "../../locales/workbench.en";
import type { Loss } from "../files/fileOutcome";

/** What there is to say after a file was opened, saved or refused. */
export interface FileNews {
  readonly intent: "success" | "warning" | "error" | "info";
  readonly text: string;
  readonly details: readonly string[];
}

/** One line a kind of loss: how many, and the sheets and names concerned. */
export function lossLines(losses: readonly Loss[], words: WorkbenchWords): string[] {
  const kinds = new Map<Loss["code"], Loss[]>();
  for (const loss of losses) kinds.set(loss.code, [...(kinds.get(loss.code) ?? []), loss]);
  return [...kinds].map(([code, ofKind]) => {
    const kind = words.losses.kinds[code];
    const places = new Set(ofKind.map(placeOf).filter((place) => place !== ""));
    const total = ofKind.reduce((sum, { count = 0 }) => sum + count, 0);
    const counted = total > 0 ? words.losses.counted(kind, total) : kind;
    return places.size > 0 ? words.losses.where(counted, [...places]) : counted;
  });
}

const placeOf = ({ sheet, name }: Loss): string =>
  [sheet, name].filter((part) => part !== undefined).join(" · ");

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
