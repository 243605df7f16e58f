import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import type { Dimension, Metric, MonthMeasures } from "../../../engine";
import { dimensionName, metricShortName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { Fold } from "../../components/Fold";
import type { Draft, DraftEvent } from "../../state/rules/draft";
import { MetricEditor } from "./MetricEditor";
import { RemovePart } from "./RemovePart";
import { WeightControl } from "./WeightControl";

export interface DimensionEditorProps {
  readonly dimension: Dimension;
  readonly draft: Draft;
  /** The catalogue, and the user's own. */
  readonly metrics: readonly Metric[];
  /** Of the month chosen; null: it is not measured. */
  readonly measures: MonthMeasures | null;
  readonly language: Language;
  readonly onChange: (edit: DraftEvent) => void;
}

/** What a dimension weighs, and within it its metrics with their curves. */
export function DimensionEditor(props: DimensionEditorProps) {
  const { dimension, draft, metrics, language, onChange } = props;
  const styles = useStyles();
  const words = paneRulesWords[language];
  const name = dimensionName(dimension.id, language);
  const part = { dimension: dimension.id, metric: null };
  return (
    <div className={styles.dimension}>
      <WeightControl
        name={name}
        label={words.editor.weightOf(name)}
        part={part}
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
          {dimension.metrics.map((weighed) => (
            <MetricEditor key={weighed.metric} {...props} weighed={weighed} />
          ))}
          {dimension.metrics.length > 1 && (
            <RemovePart
              part={part}
              label={words.editor.removeOf(name)}
              draft={draft}
              language={language}
              onChange={onChange}
            />
          )}
        </Fold>
      </Accordion>
    </div>
  );
}

const useStyles = makeStyles({
  dimension: { paddingBlock: tokens.spacingVerticalXS },
  metrics: { paddingInlineStart: tokens.spacingHorizontalM },
});
