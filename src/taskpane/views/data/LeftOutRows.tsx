import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Exclusion, ReadOutcome } from "../../../engine";
import { exclusionName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneDataWords } from "../../../locales/paneData";
import { PlainList } from "../../components/PlainList";
import type { PaneActions } from "../../state/openPane";

interface LeftOutRowsProps {
  readonly outcome: Extract<ReadOutcome, { kind: "read" }>;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "showCell" | "showExclusionRule">;
}

/** Rows, and ratings, that do not count: by reason and by rule, with the way to each. */
export function LeftOutRows({ outcome, language, actions }: LeftOutRowsProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  const { rows } = paneWords[language].result;
  const { excluded, ratingsLeftOut } = outcome;
  return (
    <>
      {excluded.length === 0 && <p className={styles.text}>{words.nothingLeftOut}</p>}
      <Lines left={excluded} text={rows} language={language} actions={actions} />
      {ratingsLeftOut.length > 0 && (
        <>
          <h4 className={styles.heading}>{words.ratingsLeftOut}</h4>
          <Lines left={ratingsLeftOut} text={words.ratings} language={language} actions={actions} />
        </>
      )}
    </>
  );
}

interface LinesProps extends Omit<LeftOutRowsProps, "outcome"> {
  readonly left: readonly Exclusion[];
  readonly text: (reason: string, count: number) => string;
}

function Lines({ left, text, language, actions }: LinesProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  return (
    <PlainList>
      {left.map(({ reason, rule, count, places: [first] }) => {
        const name = exclusionName(reason, language);
        return (
          <li key={`${reason} ${rule?.row ?? ""}`} className={styles.line}>
            <span>{text(rule ? words.leftOutBy(name, rule.text) : name, count)}</span>
            {first && (
              <Link
                as="button"
                inline
                onClick={() => void actions.showCell({ ...first, column: null })}
              >
                {words.showRow(first.row)}
              </Link>
            )}
            {rule && (
              <Link as="button" inline onClick={() => void actions.showExclusionRule(rule.row)}>
                {words.showRule}
              </Link>
            )}
          </li>
        );
      })}
    </PlainList>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0, marginTop: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});
