import type { Settlement } from "../../engine";
import { applicationWords } from "../../locales/application";
import { cutText } from "../../locales/applicationTexts";
import type { Language } from "../../locales/language";
import { placedSentence } from "../../locales/rules";
import { isAboutFails } from "./aboutPeople";
import type { Explained } from "./grounds";
import { lines, type Note } from "./note";

/** How labels came about, what whoever confirms the month must know, and who decides. */
export function applicationNotes(
  { cuts, findings }: Settlement,
  { findings: all = [] }: Explained,
  language: Language,
): readonly Note[] {
  const { notes } = applicationWords(language);
  return [
    ...lines(notes.confirm, [notes.confirmText]),
    ...lines(
      notes.distribution,
      cuts.map((cut) => cutText(cut, language)),
    ),
    ...lines(
      notes.findings,
      [...findings, ...all.filter(isAboutFails)].map((finding) =>
        placedSentence(finding, language),
      ),
    ),
  ];
}
