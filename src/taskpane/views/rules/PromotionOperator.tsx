import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fullMarksAt, metricById, relax, type Metric, type Profile } from "../../../engine";
import { metricName } from "../../../locales/engine";
import { paneRulesWords } from "../../../locales/paneRules";
import type { Operator } from "../../state/rules/operators";
import { without } from "../../state/rules/without";
import { fromShown, shownIn, unitText } from "./figures";
import { NumberInput } from "./NumberInput";
import { OperatorEffect, type OperatorEffectProps } from "./OperatorEffect";
import { WeightSelect } from "./WeightSelect";

/** A big promotion: standards that are relaxed, and a weight that counts for more (S1-03). */
export function PromotionOperator(props: OperatorEffectProps) {
  const { draft, rules, language } = props;
  const styles = useStyles();
  const { operators, editor } = paneRulesWords[language];
  const words = operators.promotion;
  const { metrics } = rules.rulebook;
  const { profile } = draft;
  const [targets, setTargets] = useState<Readonly<Record<string, number>>>({});
  const [raised, choose] = useState("");
  const [by, setBy] = useState<number | null>(null);
  const operator = useMemo((): Operator | null => {
    if (raised === "" || by === null) return null;
    const relaxed = Object.entries(targets).map(([metric, target]) => ({ metric, target }));
    return { kind: "promotion", promotion: { relaxed, raised: { of: raised, by } } };
  }, [targets, raised, by]);
  return (
    <>
      {standardsOf(profile, metrics).map(({ metric, target }) => {
        const name = metricName(metric.id, language, metrics);
        return (
          <label key={metric.id} className={styles.line}>
            <span className={styles.name}>{words.standard(name)}</span>
            <NumberInput
              label={words.standard(name)}
              value={shownIn(metric.unit, targets[metric.id] ?? target)}
              unit={unitText(metric.unit, language)}
              wrong={editor.numberWrong}
              onChange={(value) => {
                const next = fromShown(metric.unit, value);
                const others = without(targets, metric.id);
                setTargets(
                  next === null || next === target ? others : { ...others, [metric.id]: next },
                );
              }}
            />
          </label>
        );
      })}
      <WeightSelect
        label={words.raised}
        choose={words.choose}
        profile={profile}
        metrics={metrics}
        value={raised}
        language={language}
        onChange={choose}
      />
      <label className={styles.line}>
        <span className={styles.name}>{words.by}</span>
        <NumberInput
          label={words.by}
          value={by}
          unit={words.points}
          wrong={editor.numberWrong}
          onChange={setBy}
        />
      </label>
      <OperatorEffect {...props} operator={operator} />
    </>
  );
}

/** Metrics whose curve has one value for full marks. */
function standardsOf(profile: Profile, metrics: readonly Metric[]) {
  return profile.dimensions.flatMap((dimension) =>
    dimension.metrics.flatMap(({ metric: id, curve }) => {
      const metric = metricById(id, metrics);
      const target = metric ? fullMarksAt(curve, metric.direction) : null;
      if (!metric || target === null || relax(profile, id, target).kind === "refused") return [];
      return [{ metric, target }];
    }),
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
