import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { ProblemBar, type ProblemAction } from "../components/ProblemBar";
import type { PaneActions } from "../state/openPane";
import type { Ready, Unread } from "../state/pane";
import { describeProblem } from "./describeProblem";

interface ProblemViewProps {
  readonly pane: Unread | Ready;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "look" | "readAgain" | "dismissProblem">;
}

/** What went wrong, with the step back to where it can be tried again. */
export function ProblemView({ pane, language, actions }: ProblemViewProps) {
  if (pane.problem === null) return null;

  const words = paneWords[language].problem;
  const dismiss: ProblemAction = { label: words.dismiss, onClick: actions.dismissProblem };
  const retry: ProblemAction = {
    label: words.retry,
    onClick: () => void (pane.chosen.length === 0 ? actions.look() : actions.readAgain()),
  };
  return (
    <ProblemBar
      {...describeProblem(pane.problem, language)}
      actions={canRetry(pane) ? [retry, dismiss] : [dismiss]}
    />
  );
}

/** Once tickets are read, the button that failed is still there to be pressed again. */
const canRetry = ({ step, problem }: Unread | Ready): boolean =>
  step === "unread" && problem?.kind !== "sourceGone";
