import { problemSentence } from "../../host";
import { formatMoment, formatMonth, issueSentence } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { placedSentence } from "../../locales/rules";
import type { Problem, Unreadable } from "../state/pane";
import { describeFormulas } from "./rules/describeFormulas";

export interface ProblemDescription {
  readonly intent: "error" | "warning" | "info";
  readonly title: string;
  /** What was found, and what to do next. */
  readonly lines: readonly string[];
}

/** A problem in the user's words. */
export function describeProblem(problem: Problem, language: Language): ProblemDescription {
  const words = paneWords[language];
  switch (problem.kind) {
    case "host":
      return { intent: "error", title: problemSentence(problem.problem, language), lines: [] };
    case "unreadable":
      return {
        intent: "error",
        title: words.problem.unreadable,
        lines: unreadableLines(problem.outcome, language),
      };
    case "formulasInTheWay":
      return describeFormulas(problem.formulas, language);
    case "monthFrozen": {
      const { period, frozenAt, confirmedBy } = problem.frozen;
      const month = formatMonth(period, language);
      const moment = formatMoment(frozenAt, language);
      return {
        intent: "warning",
        title: words.score.frozen(month, moment, confirmedBy),
        lines: [],
      };
    }
    case "monthEmpty":
      return {
        intent: "error",
        title: words.problem.noAgentInMonth(formatMonth(problem.month, language)),
        lines: [
          words.problem.monthsFound(
            problem.found.map((month) => formatMonth(month, language)).join(words.result.and),
          ),
        ],
      };
    case "rulesBroken":
      return {
        intent: "error",
        title: words.problem.rulesBroken,
        lines: [words.problem.rulesBrokenNext],
      };
    case "noProfile":
      return {
        intent: "error",
        title: words.problem.noProfile,
        lines: [
          ...problem.findings.map((finding) => placedSentence(finding, language)),
          words.problem.noProfileNext,
        ],
      };
    case "sourceGone":
      return {
        intent: "warning",
        title: words.problem.sourceGone(problem.name),
        lines: [words.problem.sourceGoneNext],
      };
    case "sourceRenamed":
      return {
        intent: "info",
        title: words.problem.sourceRenamed(problem.from, problem.to),
        lines: [],
      };
    case "readCancelled":
      return { intent: "info", title: words.problem.readCancelled, lines: [] };
    case "scoreCancelled":
      return { intent: "info", title: words.score.cancelled, lines: [] };
    case "takenBackLater":
      return { intent: "info", title: words.score.takenBackLater, lines: [] };
    case "unexpected":
      return {
        intent: "error",
        title: words.problem.unexpected,
        lines: [words.problem.unexpectedNext, problem.message],
      };
  }
}

/** Why the sheet was refused: what was expected and what was found. */
const unreadableLines = ({ issues }: Unreadable, language: Language): readonly string[] =>
  issues
    .filter(({ handling }) => handling === "sheetRefused")
    .map((issue) => issueSentence(issue, language));
