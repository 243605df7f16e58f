import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Finding, MonthMeasures } from "../../../engine";
import { metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ownChanges } from "../../state/rules/ownChanges";
import type { DeskActions } from "../../state/rules/deskActions";
import { takenOut, type TakenOut } from "../../state/rules/takenOut";
import { whoMoves } from "../../state/rules/whoMoves";
import type { Rules } from "../../state/rulesOfBook";
import { ChangeTable } from "./ChangeTable";
import { MovesSummary } from "./MovesSummary";

interface TakeOutMetricProps {
  readonly finding: Finding;
  readonly rules: Rules;
  /** Of the month chosen; null: it is not measured. */
  readonly measures: MonthMeasures | null;
  readonly language: Language;
  readonly busy: boolean;
  readonly onTakeOut: DeskActions["takeOut"];
}

/** The mend of a metric that scores nobody: who gets its weight is shown before it goes. */
export function TakeOutMetric(props: TakeOutMetricProps) {
  const { finding, rules, language, busy } = props;
  const words = paneRulesWords[language].findings;
  const out = useMemo(() => takenOut(finding, rules), [finding, rules]);
  const [isShown, show] = useState(false);
  const button = useRef<HTMLElement>(null);
  if (out === null) return null;
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => {
          button.current = element;
        }}
        size="small"
        aria-expanded={isShown}
        disabledFocusable={busy}
        onClick={() => show(!isShown)}
      >
        {words.takeOut(metricName(out.metric, language, rules.rulebook.metrics))}
      </Button>
      {isShown && (
        <Effect
          {...props}
          out={out}
          onLeave={() => {
            show(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface EffectProps extends TakeOutMetricProps {
  readonly out: TakenOut;
  readonly onLeave: () => void;
}

function Effect(props: EffectProps) {
  const { finding, rules, measures, language, busy, out, onTakeOut, onLeave } = props;
  const styles = useStyles();
  const { findings: words, operators } = paneRulesWords[language];
  const { metrics } = rules.rulebook;
  const moves = useMemo(
    () =>
      measures && whoMoves(rules.rulebook, measures, { before: out.before, profile: out.after }),
    [rules.rulebook, measures, out],
  );
  return (
    <div className={styles.effect}>
      <p className={styles.text}>{words.takeOutMeans}</p>
      <ChangeTable
        label={words.takeOut(metricName(out.metric, language, metrics))}
        changes={ownChanges(out.before, out.after)}
        sides={[operators.before, operators.after]}
        metrics={metrics}
        language={language}
      />
      {moves && <MovesSummary moves={moves} language={language} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void onTakeOut(finding, language)}
        >
          {words.takeItOut}
        </Button>
        <Button size="small" onClick={onLeave}>
          {words.leaveIt}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  effect: {
    flexBasis: "100%",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
