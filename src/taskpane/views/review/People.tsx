import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneReviewWords } from "../../../locales/paneReview";
import type { PersonLine } from "../../state/review/people";
import { everybody, type ChangeReview, type ReviewState } from "../../state/review/reviewState";
import { PeopleFilters } from "./PeopleFilters";
import { PeopleList } from "./PeopleList";

interface PeopleProps {
  readonly people: readonly PersonLine[];
  /** Those whom search and filters leave, in order. */
  readonly chosen: readonly PersonLine[];
  readonly review: ReviewState;
  readonly language: Language;
  readonly onChange: ChangeReview;
}

/** The people of the month, to be searched, put in order and opened. */
export function People(props: PeopleProps) {
  const { people, chosen, review, language, onChange } = props;
  const styles = useStyles();
  const words = paneReviewWords[language];
  const { search, group, tier, role, look } = everybody;
  return (
    <>
      <PeopleFilters people={people} review={review} language={language} onChange={onChange} />
      <p role="status" className={styles.text}>
        {words.shown(chosen.length, people.length)}
      </p>
      {chosen.length === 0 ? (
        <div className={styles.nobody}>
          <p className={styles.text}>{words.nobody}</p>
          <Button onClick={() => onChange({ search, group, tier, role, look })}>
            {words.clear}
          </Button>
        </div>
      ) : (
        <PeopleList
          people={chosen}
          returnTo={review.returnTo}
          onReturned={() => onChange({ returnTo: null })}
          language={language}
          onOpen={(person) => onChange({ person })}
        />
      )}
      <p className={styles.note}>{paneWords[language].result.improvement}</p>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  nobody: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
