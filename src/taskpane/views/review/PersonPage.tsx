import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef } from "react";
import { notesOn } from "../../../engine";
import type { Language } from "../../../locales/language";
import { Section } from "../../components/Section";
import type { PaneActions } from "../../state/openPane";
import type { Result } from "../../state/pane";
import type { PersonLine } from "../../state/review/people";
import type { ChangeReview, ReviewState } from "../../state/review/reviewState";
import type { Rules } from "../../state/rulesOfBook";
import type { Place } from "../../state/useFocus";
import { Notes, type ReviewerName } from "./Notes";
import { PersonBar } from "./PersonBar";
import { PersonCharts } from "./PersonCharts";
import { PersonFacts } from "./PersonFacts";
import { PersonMetrics } from "./PersonMetrics";

interface PersonPageProps extends ReviewerName {
  readonly person: PersonLine;
  /** Among whom one goes on to the next, in the order of the list. */
  readonly others: readonly PersonLine[];
  readonly result: Result;
  readonly rules: Rules;
  readonly review: ReviewState;
  readonly onReview: ChangeReview;
  readonly language: Language;
  readonly headingRef: Place;
  readonly actions: Pick<PaneActions, "showTicket" | "ticketIds" | "saveNote">;
}

/** One person's month: how the composite came about, each metric down to its tickets, and notes. */
export function PersonPage(props: PersonPageProps) {
  const { person, others, result, rules, review, onReview, reviewer, onReviewer } = props;
  const { language, headingRef, actions } = props;
  const styles = useStyles();
  const heading = useRef<HTMLElement>(null);
  const { score } = person;
  const { report } = result;

  useEffect(() => heading.current?.focus(), []);
  const placed = useCallback(
    (element: HTMLElement | null) => {
      heading.current = element;
      headingRef(element);
    },
    [headingRef],
  );

  return (
    <Section heading={score.agent} headingRef={placed}>
      <PersonBar person={person} others={others} language={language} onReview={onReview} />
      <div className={styles.page}>
        <PersonFacts person={person} result={result} language={language} />
        <PersonCharts
          score={score}
          report={report}
          rules={rules}
          byMetric={review.byMetric}
          language={language}
          onReview={onReview}
        />
        <PersonMetrics
          score={score}
          result={result}
          rules={rules}
          language={language}
          actions={actions}
        />
        <Notes
          agent={score.agent}
          notes={notesOn(rules.rulebook.notes, report.period, score.agent)}
          report={report}
          draft={review.draft?.agent === score.agent ? review.draft : null}
          onDraft={(draft) => onReview({ draft })}
          reviewer={reviewer}
          onReviewer={onReviewer}
          language={language}
          onSave={actions.saveNote}
        />
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
