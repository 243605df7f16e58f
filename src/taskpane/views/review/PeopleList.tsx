import { makeStyles, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import type { PersonLine } from "../../state/review/people";
import { PersonButton } from "./PersonButton";

interface PeopleListProps {
  readonly people: readonly PersonLine[];
  /** Whose page was just left: the keyboard goes back there; null: it stays where it is. */
  readonly returnTo: string | null;
  readonly language: Language;
  readonly onReturned: () => void;
  readonly onOpen: (agent: string) => void;
}

/** People one below the other, each a button that opens their page; arrows move among them too. */
export function PeopleList(props: PeopleListProps) {
  const { people, returnTo, language, onReturned, onOpen } = props;
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", tabbable: true });
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (returnTo === null) return;
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    buttons.find(({ dataset }) => dataset["agent"] === returnTo)?.focus();
    onReturned();
  }, [returnTo, onReturned]);

  return (
    <ul
      ref={list}
      role="list"
      aria-label={paneReviewWords[language].rooms.people}
      className={styles.list}
      {...arrows}
    >
      {people.map((line) => (
        <li key={line.score.agent} className={styles.person}>
          <PersonButton line={line} language={language} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  person: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Of a long list only what is on the screen is laid out and drawn.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 56px",
  },
});
