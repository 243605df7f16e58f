import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { optionName, questionSentence } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import type { QuestionGroup } from "../../state/questionGroups";

interface QuestionCardProps {
  readonly group: QuestionGroup;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onAnswer: (option: string, goal?: number) => void;
}

/** One question with a button for each answer; a press keeps it and reads the tickets anew. */
export function QuestionCard({ group, language, disabled, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  const { question, sheets } = group;
  const [goalText, setGoalText] = useState("");
  const goal = goalOf(goalText);
  const sentence = questionSentence(question, language);
  const named = sheets.filter((sheet) => sheet !== null);

  function answer(option: string) {
    if (option !== "remaining") onAnswer(option);
    else if (goal !== null) onAnswer(option, goal);
  }

  return (
    <div role="group" aria-label={sentence} className={styles.card}>
      <p className={styles.text}>{sentence}</p>
      {!group.ofAll && <p className={styles.text}>{words.onSheets(named.join(", "))}</p>}
      {question.kind === "remainingOrElapsed" && (
        <Field label={words.goal} hint={goal === null ? words.goalFirst : ""}>
          <Input
            type="number"
            min={1}
            value={goalText}
            onChange={(_event, { value }) => setGoalText(value)}
          />
        </Field>
      )}
      <div className={styles.options}>
        {question.options.map((option) => {
          const name = optionName(question, option, language);
          return (
            <Button
              key={option}
              size="small"
              disabledFocusable={disabled || (option === "remaining" && goal === null)}
              onClick={() => answer(option)}
            >
              {option === question.assumed ? words.assumed(name) : name}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

/** Minutes; null until it is a length of time. */
function goalOf(text: string): number | null {
  const minutes = Number(text);
  return text.trim() !== "" && minutes > 0 ? minutes : null;
}

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  options: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
