import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { paneRulesWords } from "../../../locales/paneRules";
import type { Operator } from "../../state/rules/operators";
import { NumberInput } from "./NumberInput";
import { OperatorEffect, type OperatorEffectProps } from "./OperatorEffect";
import { WeightSelect } from "./WeightSelect";

/** The weight of a dimension or a metric, at least and at most so many points of the whole. */
export function BoundOperator(props: OperatorEffectProps) {
  const { draft, rules, language } = props;
  const styles = useStyles();
  const { operators, editor } = paneRulesWords[language];
  const words = operators.bound;
  const [of, choose] = useState("");
  const [min, setMin] = useState<number | null>(null);
  const [max, setMax] = useState<number | null>(null);
  const operator = useMemo((): Operator | null => {
    if (of === "" || (min === null && max === null)) return null;
    const bound = { of, ...(min !== null && { min }), ...(max !== null && { max }) };
    return { kind: "bound", bound };
  }, [of, min, max]);
  return (
    <>
      <WeightSelect
        label={words.of}
        choose={words.choose}
        profile={draft.profile}
        metrics={rules.rulebook.metrics}
        value={of}
        language={language}
        onChange={choose}
      />
      <div className={styles.ends}>
        {(
          [
            [words.min, min, setMin],
            [words.max, max, setMax],
          ] as const
        ).map(([label, value, set]) => (
          <label key={label} className={styles.end}>
            <span>{label}</span>
            <NumberInput
              label={label}
              value={value}
              unit={editor.points}
              wrong={editor.numberWrong}
              onChange={set}
            />
          </label>
        ))}
      </div>
      <OperatorEffect {...props} operator={operator} />
    </>
  );
}

const useStyles = makeStyles({
  ends: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  end: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
