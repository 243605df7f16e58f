import { makeStyles, tokens } from "@fluentui/react-components";
import { metricById, profileTable, type Dimension, type WeighedMetric } from "../../../engine";
import { dimensionName, metricName } from "../../../locales/engine";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleHeader } from "../../../locales/rules";
import { labelled } from "../../../locales/labelled";
import { ChannelCurves } from "./ChannelCurves";
import { CurveEditor } from "./CurveEditor";
import type { DimensionEditorProps } from "./DimensionEditor";
import { NotMeasured } from "./MetricMark";
import { NumberInput } from "./NumberInput";
import { RemovePart } from "./RemovePart";
import { WeightControl } from "./WeightControl";

interface MetricEditorProps extends DimensionEditorProps {
  readonly dimension: Dimension;
  readonly weighed: WeighedMetric;
}

/** What a metric weighs within its dimension, what its values are worth, and from how many on. */
export function MetricEditor(props: MetricEditorProps) {
  const { dimension, weighed, draft, metrics, measures, language, onChange } = props;
  const styles = useStyles();
  const words = paneRulesWords[language];
  const { metric: id, weight, curve, minimum } = weighed;
  const metric = metricById(id, metrics) ?? null;
  const name = metricName(id, language, metrics);
  const inside = dimensionName(dimension.id, language);
  const part = { dimension: dimension.id, metric: id };
  const isAlone = dimension.metrics.length === 1;
  const share = words.editor.ofWhole(words.percent((dimension.weight * weight) / 100));
  const least = ruleHeader(profileTable.name, "minimum", language);
  return (
    <div className={styles.metric}>
      {!isAlone && (
        <WeightControl
          name={name}
          label={words.editor.weightIn(name, inside)}
          part={part}
          weight={weight}
          draft={draft}
          language={language}
          onChange={onChange}
        />
      )}
      <div className={styles.line}>
        <span className={styles.whole}>{isAlone ? labelled(name, share, language) : share}</span>
        <RemovePart
          part={part}
          label={words.editor.removeFrom(name, inside)}
          draft={draft}
          language={language}
          onChange={onChange}
        />
      </div>
      <NotMeasured metric={id} measures={measures} language={language} />
      <CurveEditor
        metric={metric}
        name={name}
        curve={curve}
        language={language}
        onChange={(next) => onChange({ type: "curveSet", metric: id, curve: next })}
      />
      <label className={styles.line}>
        <span>{least}</span>
        <NumberInput
          label={`${least}, ${name}`}
          value={minimum ?? null}
          unit=""
          wrong={words.editor.numberWrong}
          onChange={(value) => onChange({ type: "minimumSet", metric: id, minimum: value })}
        />
      </label>
      <ChannelCurves
        weighed={weighed}
        metric={metric}
        name={name}
        language={language}
        onChange={onChange}
      />
    </div>
  );
}

const useStyles = makeStyles({
  metric: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  whole: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
