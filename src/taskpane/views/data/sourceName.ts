import type { Source } from "../../../host";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";

export function sourceName({ kind, name }: Source, language: Language): string {
  const words = paneWords[language].data;
  return kind === "table" ? words.table(name) : words.sheet(name);
}
