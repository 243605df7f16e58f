import type { Issue, IssueCode } from "../engine";
import type { Bilingual, Language } from "./language";
import { en } from "./issues.en";
import { zh } from "./issues.zh";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** "Row 14, Resolved: expected a date and time; found “n/a”; treated as missing." */
export function issueSentence(issue: Issue, language: Language): string {
  const { sentences, place, between, handling, end } = words[language];
  const where = place(issue.sheet, issue.row, issue.column);
  const what = sentences[issue.code](issue.found, issue.expected) + handling[issue.handling] + end;
  return where === "" ? what.charAt(0).toUpperCase() + what.slice(1) : where + between + what;
}

/** Short name of a kind of issue, for counts. */
export const issueKind = (code: IssueCode, language: Language): string =>
  words[language].kinds[code];
