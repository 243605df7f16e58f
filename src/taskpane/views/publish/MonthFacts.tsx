import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedMonth } from "../../../host";
import { formatMoment } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";

interface MonthFactsProps {
  readonly month: CheckedMonth;
  readonly language: Language;
}

/** When a month was scored and confirmed, and by which fingerprint that can be checked. */
export function MonthFacts({ month: { frozen, run }, language }: MonthFactsProps) {
  const styles = useStyles();
  const words = panePublishWords[language].months;
  const scored = frozen ?? run;
  const { agents, tickets, scoredAt } = scored ?? {};
  return (
    <div className={styles.facts}>
      {scored === null && <p className={styles.text}>{words.withoutRun}</p>}
      {typeof scoredAt === "number" && (
        <p className={styles.text}>
          {words.scored(formatMoment(scoredAt, language), agents ?? 0, tickets ?? 0)}
        </p>
      )}
      {frozen && (
        <p className={styles.text}>
          {words.frozen(formatMoment(frozen.frozenAt, language), frozen.confirmedBy)}
        </p>
      )}
      {frozen?.note && <p className={styles.text}>{words.note(frozen.note)}</p>}
      {scored?.engine && <p className={styles.faint}>{words.engine(scored.engine)}</p>}
      {frozen?.result && <p className={styles.faint}>{words.print(frozen.result)}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: "anywhere" },
  faint: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
