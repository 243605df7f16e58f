import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { paneRulesWords } from "../../locales/paneRules";
import { ProblemBar, type ProblemAction } from "../components/ProblemBar";
import type { PaneActions } from "../state/openPane";
import type { Problem, Ready, Unread } from "../state/pane";
import { useNoticeFocus } from "../state/useNoticeFocus";
import { describeProblem } from "./describeProblem";

interface ProblemViewProps {
  readonly pane: Unread | Ready;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "look" | "readAgain" | "dismissProblem" | "sayOver">;
}

/** What went wrong, with the step back to where it can be tried again. */
export function ProblemView({ pane, language, actions }: ProblemViewProps) {
  const { problem } = pane;
  const place = useNoticeFocus(problem?.kind === "formulasInTheWay" ? problem : null);
  if (problem === null) return null;

  const words = paneWords[language].problem;
  const dismiss: ProblemAction = { label: words.dismiss, onClick: actions.dismissProblem };
  const retry: ProblemAction = {
    label: words.retry,
    onClick: () => void (pane.chosen.length === 0 ? actions.look() : actions.readAgain()),
  };
  return (
    <div ref={place} tabIndex={-1}>
      <ProblemBar
        {...describeProblem(problem, language)}
        actions={
          answersTo(problem, language, actions) ?? (canRetry(pane) ? [retry, dismiss] : [dismiss])
        }
      />
    </div>
  );
}

/** Formulas in the way are a question; null: it is none. */
function answersTo(
  problem: Problem,
  language: Language,
  { sayOver, dismissProblem }: ProblemViewProps["actions"],
): readonly ProblemAction[] | null {
  if (problem.kind !== "formulasInTheWay") return null;
  const words = paneRulesWords[language].notice;
  return [
    { label: words.overFormulas, onClick: () => void sayOver(problem.said, language) },
    { label: words.keepFormulas, onClick: dismissProblem },
  ];
}

/** Once tickets are read, the button that failed is still there to be pressed again. */
const canRetry = ({ step, problem }: Unread | Ready): boolean =>
  step === "unread" && problem?.kind !== "sourceGone";
