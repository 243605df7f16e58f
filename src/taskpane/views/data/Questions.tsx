import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReadOutcome } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { PlainList } from "../../components/PlainList";
import type { PaneActions } from "../../state/openPane";
import { questionGroups } from "../../state/questionGroups";
import { QuestionCard } from "./QuestionCard";

interface QuestionsProps {
  readonly outcome: ReadOutcome;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onAnswer: PaneActions["answer"];
}

/** What neither headers nor cells can settle: a person has to tell, before numbers are trusted. */
export function Questions({ outcome, language, disabled, onAnswer }: QuestionsProps) {
  const styles = useStyles();
  const groups = questionGroups(outcome);
  if (groups.length === 0) return null;

  const heading = paneDataWords[language].questions(groups.length);
  return (
    <div className={styles.questions}>
      <h3 className={styles.heading}>{heading}</h3>
      <PlainList label={heading}>
        {groups.map((group) => (
          <li
            key={`${group.question.kind} ${group.question.header} ${group.sheets.join()}`}
            className={styles.question}
          >
            <QuestionCard
              group={group}
              language={language}
              disabled={disabled}
              onAnswer={(option, goal) => void onAnswer(group, option, language, goal)}
            />
          </li>
        ))}
      </PlainList>
    </div>
  );
}

const useStyles = makeStyles({
  questions: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  question: { paddingBlock: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.body1Strong, margin: 0, marginBottom: tokens.spacingVerticalS },
});
