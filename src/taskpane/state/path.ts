import type { Pane } from "./pane";

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
  return pane.edited ? "attention" : "done";
}

function scoreState({ profiles, choice, result }: Pane): StepState {
  const chosen = profiles.find(({ id }) => id === choice.profile);
  if (chosen?.profile === null) return "attention";
  const isThatMonth = result?.report.period?.label === choice.month;
  return result && !result.edited && isThatMonth ? "done" : "todo";
}
