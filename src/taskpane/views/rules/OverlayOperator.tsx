import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { dimensionWords, metricById, type KnownDimension } from "../../../engine";
import { dimensionName, metricName } from "../../../locales/engine";
import { metricsPageWords } from "../../../locales/metricsPage";
import { paneRulesWords } from "../../../locales/paneRules";
import { metricsToAdd } from "../../state/rules/metricsToAdd";
import type { Operator } from "../../state/rules/operators";
import { startingCurve } from "../../state/rules/parts";
import { NumberInput } from "./NumberInput";
import { OperatorEffect, type OperatorEffectProps } from "./OperatorEffect";

/** 20 % qualitative leave 80 % of everything else (S2-35). */
const USUAL_SHARE = 20;

/** A part of its own over the whole profile. */
export function OverlayOperator(props: OperatorEffectProps) {
  const { draft, rules, language } = props;
  const styles = useStyles();
  const { operators, editor, add } = paneRulesWords[language];
  const words = operators.overlay;
  const { families } = metricsPageWords[language];
  const { metrics } = rules.rulebook;
  const [points, setPoints] = useState(USUAL_SHARE);
  const [dimension, chooseDimension] = useState<string>("qualitative");
  const [id, chooseMetric] = useState("");
  const operator = useMemo((): Operator | null => {
    const metric = metricById(id, metrics);
    if (!metric) return null;
    const curve = startingCurve(metric);
    const part = { id: dimension, weight: 0, metrics: [{ metric: metric.id, weight: 100, curve }] };
    return { kind: "overlay", share: points / 100, part };
  }, [id, metrics, dimension, points]);
  return (
    <>
      <label className={styles.line}>
        <span>{words.share}</span>
        <NumberInput
          label={words.share}
          value={points}
          unit={editor.points}
          wrong={editor.numberWrong}
          onChange={(value) => value !== null && setPoints(value)}
        />
      </label>
      <Field label={words.dimension}>
        <Select
          size="small"
          value={dimension}
          onChange={(_event, { value }) => chooseDimension(value)}
        >
          {(Object.keys(dimensionWords) as KnownDimension[]).map((known) => (
            <option key={known} value={known}>
              {dimensionName(known, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.metric}>
        <Select size="small" value={id} onChange={(_event, { value }) => chooseMetric(value)}>
          <option value="">{words.choose}</option>
          {metricsToAdd(draft.profile, metrics).map((group) => (
            <optgroup
              key={group.family}
              label={group.family === "own" ? add.own : families[group.family]}
            >
              {group.metrics.map((metric) => (
                <option key={metric.id} value={metric.id}>
                  {metricName(metric.id, language, metrics)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <OperatorEffect {...props} operator={operator} />
    </>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});
