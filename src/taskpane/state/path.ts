import type { Pane } from "./pane";
import { canScore } from "./profileChoices";

/** The month as a path; people may go back and forth on it. */
export const pathSteps = ["data", "score", "review"] as const;

export type PathStep = (typeof pathSteps)[number];

/** "attention": something has to be looked at here before the numbers can be trusted, or be had. */
export type StepState = "todo" | "attention" | "done";

export function stepState(pane: Pane, step: PathStep): StepState {
  switch (step) {
    case "data":
      return dataState(pane);
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

function scoreState({ rules, choice, result }: Pane): StepState {
  if (rules && !canScore(rules, choice)) return "attention";
  const isThatMonth = result?.report.period?.label === choice.month;
  return result && !result.edited && isThatMonth ? "done" : "todo";
}
