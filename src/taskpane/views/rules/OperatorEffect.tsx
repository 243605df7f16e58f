import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { MonthMeasures, Profile } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { placedSentence } from "../../../locales/rules";
import { withDerivationNote } from "../../state/rules/derivationNote";
import type { Draft, DraftEvent } from "../../state/rules/draft";
import { ownChanges } from "../../state/rules/ownChanges";
import { operate, type Operator } from "../../state/rules/operators";
import { profileTitle } from "../../state/rules/profileTitle";
import { largestFirst, whoMoves } from "../../state/rules/whoMoves";
import type { Rules } from "../../state/rulesOfBook";
import { ChangeTable } from "./ChangeTable";
import { NotMeasured } from "./MetricMark";
import { MovesSummary } from "./MovesSummary";
import { MoveTable } from "./MoveTable";

export interface OperatorEffectProps {
  readonly draft: Draft;
  readonly rules: Rules;
  /** Of the month chosen; null: it is not measured. */
  readonly measures: MonthMeasures | null;
  readonly language: Language;
  readonly onChange: (edit: DraftEvent) => void;
}

/** As many as show which way it goes; the draft's own list shows everybody. */
const SHOWN = 5;

/** What an operator would do to the draft: weights and standards, and who moves; then to apply it. */
export function OperatorEffect(
  props: OperatorEffectProps & {
    /** Null: it is not set up yet. */
    readonly operator: Operator | null;
  },
) {
  const { draft, operator, rules, measures, language, onChange } = props;
  const styles = useStyles();
  const words = paneRulesWords[language];
  const { metrics } = rules.rulebook;
  const { profile, before } = draft;
  const [applied, setApplied] = useState<Profile | null>(null);
  const isApplied = applied !== null && applied === profile;
  const hasJustApplied = useRef(false);
  // The button that was pressed is gone: the keyboard goes on at the way back.
  const focusOnce = useCallback((element: HTMLElement | null) => {
    if (element && hasJustApplied.current) element.focus();
    hasJustApplied.current = false;
  }, []);

  const outcome = useMemo(
    () => (operator && !isApplied ? operate(profile, operator, before.id, metrics) : null),
    [operator, isApplied, profile, before.id, metrics],
  );
  const after = outcome?.kind === "profile" ? outcome.profile : null;
  const moves = useMemo(
    () =>
      after && measures
        ? whoMoves(rules.rulebook, measures, {
            before: { ...profile, id: before.id },
            profile: after,
          })
        : null,
    [rules.rulebook, measures, profile, before.id, after],
  );
  if (isApplied)
    return (
      <div role="status" className={styles.line}>
        <span>{words.operators.applied}</span>
        <Button ref={focusOnce} size="small" onClick={() => onChange({ type: "undone" })}>
          {words.editor.undo}
        </Button>
      </div>
    );
  if (outcome === null) return null;
  if (after === null)
    return (
      <ul role="list" className={styles.problems}>
        {outcome.kind === "refused" &&
          outcome.problems.map((problem, index) => (
            <li key={index}>{placedSentence(problem, language)}</li>
          ))}
      </ul>
    );
  const changes = ownChanges(profile, after);
  if (changes.length === 0) return <p className={styles.text}>{words.operators.nothing}</p>;
  const few = moves ? largestFirst(moves.people).slice(0, SHOWN) : [];
  return (
    <>
      <ChangeTable
        label={words.operators.effect}
        changes={changes}
        sides={[words.operators.before, words.operators.after]}
        metrics={metrics}
        language={language}
      />
      {changes.map(
        ({ of, id, before: old }) =>
          of === "metric" &&
          old === null && (
            <NotMeasured key={id} metric={id} measures={measures} language={language} />
          ),
      )}
      {moves && <MovesSummary moves={moves} language={language} />}
      {few.length > 0 && (
        <MoveTable moves={few} label={words.operators.effect} language={language} />
      )}
      <div>
        <Button
          appearance="primary"
          size="small"
          onClick={() => {
            const from = profileTitle(before, language);
            const next = withDerivationNote(after, profile, { language, metrics, from });
            setApplied(next);
            hasJustApplied.current = true;
            onChange({ type: "derived", profile: next });
          }}
        >
          {words.operators.apply}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  problems: { margin: 0, padding: 0, listStyleType: "none" },
});
