import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  dimensionWords,
  type KnownDimension,
  type Metric,
  type MonthMeasures,
  type Profile,
} from "../../../engine";
import { dimensionName, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import type { DraftEvent } from "../../state/rules/draft";
import { startingCurve } from "../../state/rules/parts";
import { MetricPicker } from "./MetricPicker";

interface AddMetricProps {
  readonly profile: Profile;
  readonly metrics: readonly Metric[];
  readonly measures: MonthMeasures | null;
  readonly language: Language;
  readonly onChange: (edit: DraftEvent) => void;
}

/** A value of the choice that no dimension's name can be. */
const BY_NAME = "\n";

/** One more metric, in a dimension of the profile or in a new one. */
export function AddMetric({ profile, metrics, measures, language, onChange }: AddMetricProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].add;
  const there = profile.dimensions.map(({ id }) => id);
  const [chosen, choose] = useState("");
  const [name, setName] = useState("");
  const [added, setAdded] = useState<string | null>(null);
  const dimension = chosen === BY_NAME ? name.trim() : chosen || (there[0] ?? "");
  const known = (Object.keys(dimensionWords) as KnownDimension[]).filter(
    (id) => !there.includes(id),
  );
  const weight = profile.dimensions.flatMap((of) =>
    of.metrics
      .filter(({ metric }) => metric === added)
      .map((metric) => (of.weight * metric.weight) / 100),
  )[0];
  return (
    <div className={styles.add}>
      <Field label={words.dimension}>
        <Select
          size="small"
          value={chosen === BY_NAME ? BY_NAME : dimension}
          onChange={(_event, { value }) => choose(value)}
        >
          {there.map((id) => (
            <option key={id} value={id}>
              {dimensionName(id, language)}
            </option>
          ))}
          {known.map((id) => (
            <option key={id} value={id}>
              {words.newDimension(dimensionName(id, language))}
            </option>
          ))}
          <option value={BY_NAME}>{words.ownDimension}</option>
        </Select>
      </Field>
      {chosen === BY_NAME && (
        <Field label={words.dimensionName}>
          <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
      )}
      <p role="status" className={styles.added}>
        {added !== null && weight !== undefined
          ? words.added(
              metricName(added, language, metrics),
              paneRulesWords[language].percent(weight),
            )
          : ""}
      </p>
      <MetricPicker
        profile={profile}
        metrics={metrics}
        measures={measures}
        language={language}
        disabled={dimension === ""}
        onPick={(metric) => {
          setAdded(metric.id);
          onChange({
            type: "metricAdded",
            dimension,
            metric: metric.id,
            curve: startingCurve(metric),
          });
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  add: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  added: { margin: 0, ":empty": { display: "none" } },
});
