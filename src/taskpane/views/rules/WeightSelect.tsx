import { Field, Select } from "@fluentui/react-components";
import type { Metric, Profile } from "../../../engine";
import { dimensionName, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";

interface WeightSelectProps {
  readonly label: string;
  /** What the first, empty option says. */
  readonly choose: string;
  readonly profile: Profile;
  readonly metrics: readonly Metric[];
  /** Id of a dimension or a metric; "": none yet. */
  readonly value: string;
  readonly language: Language;
  readonly onChange: (value: string) => void;
}

/** One of the weights of a profile: a dimension, or one of its metrics. */
export function WeightSelect(props: WeightSelectProps) {
  const { label, choose, profile, metrics, value, language, onChange } = props;
  return (
    <Field label={label}>
      <Select size="small" value={value} onChange={(_event, chosen) => onChange(chosen.value)}>
        <option value="">{choose}</option>
        {profile.dimensions.map((dimension) => (
          <optgroup key={dimension.id} label={dimensionName(dimension.id, language)}>
            <option value={dimension.id}>{dimensionName(dimension.id, language)}</option>
            {dimension.metrics.length > 1 &&
              dimension.metrics.map(({ metric }) => (
                <option key={metric} value={metric}>
                  {metricName(metric, language, metrics)}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
