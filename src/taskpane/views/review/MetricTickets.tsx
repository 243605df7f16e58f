import { makeStyles, tokens } from "@fluentui/react-components";
import type { Input, Metric, TicketsBehind } from "../../../engine";
import { formatCount, formatPlain, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { Disclosure } from "../../components/Disclosure";
import { PlainList } from "../../components/PlainList";
import type { PaneActions } from "../../state/openPane";
import type { Result } from "../../state/pane";
import { behindGroups } from "../../state/review/behindGroups";
import { useTicketsBehind } from "../../state/review/useTicketsBehind";
import { TicketGroup } from "./TicketGroup";

interface MetricTicketsProps {
  readonly metric: Metric;
  readonly agent: string;
  readonly result: Result;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "showTicket" | "ticketIds">;
}

/** A value down to its tickets. */
export function MetricTickets(props: MetricTicketsProps) {
  const { metric, language } = props;
  const words = paneReviewWords[language].tickets;
  return (
    <Disclosure
      summary={words.open}
      label={words.openOf(metricName(metric.id, language, [metric]))}
    >
      {() => <Found {...props} />}
    </Disclosure>
  );
}

function Found({ metric, agent, result, language, actions }: MetricTicketsProps) {
  const styles = useStyles();
  const words = paneReviewWords[language].tickets;
  const behind = useTicketsBehind(result, metric.id, agent);
  if (behind === null) return <p className={styles.text}>{words.looking}</p>;
  if (behind.kind === "entered") return <Entered inputs={behind.inputs} language={language} />;
  if (isEmpty(behind)) return <p className={styles.text}>{words.nothing}</p>;
  return (
    <div className={styles.groups}>
      {result.edited && <p className={styles.text}>{words.changed}</p>}
      {behind.parts.flatMap((part) =>
        behindGroups(part, metric.direction).map((group) => (
          <TicketGroup
            key={`${part.part} ${group.standing} ${JSON.stringify(group.because)}`}
            part={part}
            group={group}
            metric={metric}
            report={result.report}
            language={language}
            actions={actions}
          />
        )),
      )}
    </div>
  );
}

const isEmpty = (behind: TicketsBehind): behind is Extract<TicketsBehind, { kind: "nothing" }> =>
  behind.kind === "nothing" ||
  (behind.kind === "rows" && behind.parts.every(({ rows }) => rows.length === 0));

interface EnteredProps {
  readonly inputs: readonly Input[];
  readonly language: Language;
}

/** What people entered has no tickets, but rows of its own. */
function Entered({ inputs, language }: EnteredProps) {
  const styles = useStyles();
  const words = paneReviewWords[language].tickets;
  return (
    <>
      <p className={styles.text}>{words.entered}</p>
      <PlainList label={words.entered}>
        {inputs.map(({ value, outOf, n, rater, span }, index) => (
          <li key={index}>
            {`${span.label} · `}
            {words.enteredRow(
              formatPlain(value, language),
              outOf === null ? null : formatPlain(outOf, language),
              n === null ? null : formatCount(n, language),
              rater,
            )}
          </li>
        ))}
      </PlainList>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
