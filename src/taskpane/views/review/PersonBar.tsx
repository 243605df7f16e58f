import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowLeft20Regular,
  ChevronLeft20Regular,
  ChevronRight20Regular,
} from "@fluentui/react-icons";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import type { PersonLine } from "../../state/review/people";
import type { ChangeReview } from "../../state/review/reviewState";

interface PersonBarProps {
  readonly person: PersonLine;
  readonly others: readonly PersonLine[];
  readonly language: Language;
  readonly onReview: ChangeReview;
}

/** Back to everybody, or on to the one before or behind in the list. */
export function PersonBar({ person, others, language, onReview }: PersonBarProps) {
  const styles = useStyles();
  const words = paneReviewWords[language];
  const at = others.indexOf(person);
  const goTo = (line: PersonLine | undefined) => line && onReview({ person: line.score.agent });
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        icon={<ArrowLeft20Regular />}
        onClick={() => onReview({ person: null, returnTo: person.score.agent })}
      >
        {words.back}
      </Button>
      <span className={styles.steps}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={words.previous}
          disabledFocusable={at <= 0}
          onClick={() => goTo(others[at - 1])}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={words.next}
          disabledFocusable={at >= others.length - 1}
          onClick={() => goTo(others[at + 1])}
        />
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  steps: { display: "flex" },
});
