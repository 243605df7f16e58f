import { hasErrors } from "../../engine";
import type { Pane } from "./pane";
import { canScore } from "./profileChoices";

/** The month as a path; people may go back and forth on it. */
export const pathSteps = ["data", "rules", "score", "review", "publish"] as const;

export type PathStep = (typeof pathSteps)[number];

/** "attention": something has to be looked at here before the numbers can be trusted, or be had. */
export type StepState = "todo" | "attention" | "done";

/** Of the steps but the last, whose state the workbook's months tell (`publishStep`). */
export function stepState(pane: Pane, step: Exclude<PathStep, "publish">): StepState {
  switch (step) {
    case "data":
      return dataState(pane);
    case "rules":
      return rulesState(pane);
    case "score":
      return scoreState(pane);
    case "review":
      return pane.result?.edited ? "attention" : "todo";
  }
}

function dataState(pane: Pane): StepState {
  if (pane.step === "unread") return "attention";
  if (pane.step !== "ready" && pane.step !== "scoring") return "todo";
  const isOpen = pane.edited || pane.tickets.outcome.questions.length > 0;
  return isOpen ? "attention" : "done";
}

/** Without a table of its own, a workbook is scored by the built-in rules. */
function rulesState({ rules }: Pane): StepState {
  if (!rules) return "todo";
  return hasErrors(rules.findings) ? "attention" : "done";
}

function scoreState({ rules, choice, result }: Pane): StepState {
  if (rules && !canScore(rules, choice)) return "attention";
  const isThatMonth = result?.report.period?.label === choice.month;
  return result && !result.edited && isThatMonth ? "done" : "todo";
}
