import type { Issue, IssueCode } from "../engine";
import type { Bilingual, Language } from "./language";
import { en } from "./issues.en";
import { zh } from "./issues.zh";
import { listInChinese } from "./listInChinese";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** "Row 14, Resolved: expected a date and time; found “n/a”; treated as missing." */
export function issueSentence(issue: Issue, language: Language): string {
  const { sentences, place, between, handling, end } = words[language];
  const where = place(issue.sheet, issue.row, issue.column);
  const what = sentences[issue.code](issue.found, issue.expected) + handling[issue.handling] + end;
  return where === "" ? capital(what) : where + between + what;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "Expected a date and time; found “n/a”." where row, column and handling have cells of their own. */
export function issueProblem(issue: Issue, language: Language): string {
  const { sentences, end } = words[language];
  return capital(sentences[issue.code](issue.found, issue.expected) + end);
}

/** What could stand there: for a repeated row the one that counts. "" where the problem says it. */
export function issueExpected({ code, expected }: Issue, language: Language): string {
  const isRow = code === "ticket.duplicateId" || code === "ticket.identicalRow";
  if (isRow) return words[language].place(null, Number(expected), null);
  return language === "zh-CN" ? listInChinese(expected) : expected;
}

/** Short name of a kind of issue, for counts. */
export const issueKind = (code: IssueCode, language: Language): string =>
  words[language].kinds[code];
