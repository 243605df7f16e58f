import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { metricById, type Dimension, type Metric } from "../../../engine";
import { dimensionName, metricName, metricShortName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { Fold } from "../../components/Fold";
import type { Draft, DraftEvent } from "../../state/rules/draft";
import { CurveEditor } from "./CurveEditor";
import { WeightControl } from "./WeightControl";

interface DimensionEditorProps {
  readonly dimension: Dimension;
  readonly draft: Draft;
  /** The catalogue, and the user's own. */
  readonly metrics: readonly Metric[];
  readonly language: Language;
  readonly onChange: (edit: DraftEvent) => void;
}

/** What a dimension weighs, and within it its metrics with their curves. */
export function DimensionEditor(props: DimensionEditorProps) {
  const { dimension, draft, metrics, language, onChange } = props;
  const styles = useStyles();
  const words = paneRulesWords[language];
  const name = dimensionName(dimension.id, language);
  return (
    <div className={styles.dimension}>
      <WeightControl
        name={name}
        label={words.editor.weightOf(name)}
        part={{ dimension: dimension.id, metric: null }}
        weight={dimension.weight}
        draft={draft}
        language={language}
        onChange={onChange}
      />
      <Accordion collapsible className={styles.metrics}>
        <Fold
          id={dimension.id}
          summary={dimension.metrics
            .map(({ metric }) => metricShortName(metric, language, metrics))
            .join(" · ")}
        >
          {dimension.metrics.map(({ metric, weight, curve, byChannel }) => {
            const of = metricName(metric, language, metrics);
            return (
              <div key={metric} className={styles.metric}>
                {dimension.metrics.length > 1 && (
                  <WeightControl
                    name={of}
                    label={words.editor.weightIn(of, name)}
                    part={{ dimension: dimension.id, metric }}
                    weight={weight}
                    draft={draft}
                    language={language}
                    onChange={onChange}
                  />
                )}
                <span className={styles.whole}>
                  {dimension.metrics.length > 1 ? "" : `${of}: `}
                  {words.editor.ofWhole(words.percent((dimension.weight * weight) / 100))}
                </span>
                <CurveEditor
                  metric={metricById(metric, metrics) ?? null}
                  name={of}
                  curve={curve}
                  language={language}
                  onChange={(next) => onChange({ type: "curveSet", metric, curve: next })}
                />
                {byChannel && <p className={styles.whole}>{words.editor.byChannel}</p>}
              </div>
            );
          })}
        </Fold>
      </Accordion>
    </div>
  );
}

const useStyles = makeStyles({
  dimension: { paddingBlock: tokens.spacingVerticalXS },
  metrics: { paddingInlineStart: tokens.spacingHorizontalM },
  metric: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  whole: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
