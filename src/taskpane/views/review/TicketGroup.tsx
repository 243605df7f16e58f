import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Metric, PartBehind, Report } from "../../../engine";
import { conditionsPhrase } from "../../../locales/behind";
import { metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { labelled } from "../../../locales/labelled";
import { PlainList } from "../../components/PlainList";
import type { PaneActions } from "../../state/openPane";
import type { BehindGroup } from "../../state/review/behindGroups";
import { TicketRow } from "./TicketRow";

interface TicketGroupProps {
  readonly part: PartBehind;
  readonly group: BehindGroup;
  readonly metric: Metric;
  readonly report: Report;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "showTicket" | "ticketIds">;
}

const FIRST = 5;
const MORE = 50;

/** Tickets that stand alike, the first few of them and more on request; each leads to its row. */
export function TicketGroup({ part, group, metric, report, language, actions }: TicketGroupProps) {
  const styles = useStyles();
  const words = paneReviewWords[language].tickets;
  const [most, setMost] = useState(FIRST);
  const shown = useMemo(() => group.rows.slice(0, most), [group, most]);
  const [ids, setIds] = useState<readonly (string | null)[]>([]);
  const left = group.rows.length - shown.length;
  const heading = headingOf(part, group, report, language);

  useEffect(() => {
    const gone = { page: false };
    void actions.ticketIds(shown.map(({ place }) => place)).then((found) => {
      if (!gone.page) setIds(found);
    });
    return () => {
      gone.page = true;
    };
  }, [shown, actions]);

  return (
    <div>
      <h4 className={styles.heading}>{heading}</h4>
      <PlainList label={labelled(metricName(metric.id, language, [metric]), heading, language)}>
        {shown.map((row, at) => (
          <li key={`${row.place.sheet} ${row.place.row}`}>
            <TicketRow
              row={row}
              id={ids[at] ?? null}
              quantity={part.quantity}
              language={language}
              onShow={actions.showTicket}
            />
          </li>
        ))}
      </PlainList>
      {left > 0 && (
        <Button size="small" onClick={() => setMost(most + MORE)}>
          {words.more(Math.min(left, MORE))}
        </Button>
      )}
    </div>
  );
}

function headingOf(
  { part }: PartBehind,
  { standing, because, rows }: BehindGroup,
  report: Report,
  language: Language,
): string {
  const words = paneReviewWords[language].tickets;
  const phrase = conditionsPhrase(because, report, language);
  const isTold = standing !== "unknown" && standing !== "unusableTime";
  const why = phrase === "" ? "" : isTold ? words.those(phrase) : words.cannotTell(phrase);
  return words.parts[part] + words.group(words.standings[standing], why, rows.length);
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
});
