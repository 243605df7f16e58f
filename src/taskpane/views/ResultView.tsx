import { Tab, TabList } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatPeriod } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { paneReviewWords } from "../../locales/paneReview";
import { Section } from "../components/Section";
import type { PaneActions } from "../state/openPane";
import type { Result } from "../state/pane";
import { chosenPeople, peopleIn } from "../state/review/people";
import type { ChangeReview, ReviewState } from "../state/review/reviewState";
import type { Rules } from "../state/rulesOfBook";
import type { Place } from "../state/useFocus";
import { MonthLines } from "./review/MonthLines";
import type { ReviewerName } from "./review/Notes";
import { People } from "./review/People";
import { PersonPage } from "./review/PersonPage";
import { TeamView } from "./review/TeamView";

interface ResultViewProps extends ReviewerName {
  readonly result: Result;
  /** As they stand now: notes and the history change after a month is scored. */
  readonly rules: Rules;
  readonly review: ReviewState;
  readonly onReview: ChangeReview;
  readonly language: Language;
  readonly headingRef: Place;
  readonly actions: Pick<
    PaneActions,
    "showResult" | "showFinding" | "showTicket" | "ticketIds" | "saveNote"
  >;
}

/** Who stands where and why: everybody, the team as a whole, or one person down to the tickets. */
export function ResultView(props: ResultViewProps) {
  const { result, rules, review, onReview, reviewer, onReviewer } = props;
  const { language, headingRef, actions } = props;
  const words = paneReviewWords[language];
  const people = useMemo(() => peopleIn(result, rules), [result, rules]);
  const chosen = chosenPeople(people, review, language);
  const person = people.find(({ score }) => score.agent === review.person);

  if (person)
    return (
      <PersonPage
        key={person.score.agent}
        person={person}
        others={chosen.includes(person) ? chosen : people}
        result={result}
        rules={rules}
        review={review}
        onReview={onReview}
        reviewer={reviewer}
        onReviewer={onReviewer}
        language={language}
        headingRef={headingRef}
        actions={actions}
      />
    );
  return (
    <Section
      heading={paneWords[language].result.heading(formatPeriod(result.report.period, language))}
      headingRef={headingRef}
    >
      <MonthLines result={result} language={language} actions={actions} />
      <TabList
        size="small"
        aria-label={words.roomsLabel}
        selectedValue={review.room}
        onTabSelect={(_event, { value }) => onReview({ room: value as ReviewState["room"] })}
      >
        <Tab value="people">{words.rooms.people}</Tab>
        <Tab value="team">{words.rooms.team}</Tab>
      </TabList>
      {review.room === "team" ? (
        <TeamView result={result} rules={rules} language={language} />
      ) : (
        <People
          people={people}
          chosen={chosen}
          review={review}
          language={language}
          onChange={onReview}
        />
      )}
    </Section>
  );
}
