import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Metric, MonthMeasures, Profile } from "../../../engine";
import { metricName, metricShortName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { metricsPageWords } from "../../../locales/metricsPage";
import { paneRulesWords } from "../../../locales/paneRules";
import { PlainList } from "../../components/PlainList";
import { isOfCompany, metricsToAdd } from "../../state/rules/metricsToAdd";
import { MetricMark, NotMeasured } from "./MetricMark";

interface MetricPickerProps {
  readonly profile: Profile;
  /** The catalogue, and the user's own. */
  readonly metrics: readonly Metric[];
  /** Null: nobody knows yet what the tickets can tell. */
  readonly measures: MonthMeasures | null;
  readonly language: Language;
  /** Nothing can be added yet. */
  readonly disabled: boolean;
  readonly onPick: (metric: Metric) => void;
}

/** Every metric that the profile does not weigh yet: by family, searched by name in either language. */
export function MetricPicker(props: MetricPickerProps) {
  const { profile, metrics, measures, language, disabled, onPick } = props;
  const styles = useStyles();
  const words = paneRulesWords[language].add;
  const { families } = metricsPageWords[language];
  const [search, setSearch] = useState("");
  const groups = metricsToAdd(profile, metrics, search);
  const count = groups.reduce((sum, group) => sum + group.metrics.length, 0);
  return (
    <>
      <Field label={words.search}>
        <Input
          type="search"
          size="small"
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      </Field>
      <p role="status" className={styles.note}>
        {count === 0 ? words.none : words.found(count)}
      </p>
      {measures === null && <p className={styles.note}>{words.unknownYet}</p>}
      {groups.map(({ family, metrics: all }) => {
        const heading = family === "own" ? words.own : families[family];
        return (
          <div key={family}>
            <h4 className={styles.family}>{heading}</h4>
            <PlainList label={heading}>
              {all.map((metric) => {
                const name = metricName(metric.id, language, metrics);
                return (
                  <li key={metric.id} className={styles.metric}>
                    <span className={styles.text}>
                      {name}
                      <span className={styles.note}>
                        {factsOf(metric, metrics, language).join(" · ")}
                      </span>
                      {isOfCompany(metric) && (
                        <MetricMark severity="warning" text={words.company} language={language} />
                      )}
                      <NotMeasured metric={metric.id} measures={measures} language={language} />
                    </span>
                    <Button
                      size="small"
                      disabledFocusable={disabled}
                      aria-label={words.addOf(name)}
                      onClick={() => onPick(metric)}
                    >
                      {words.add}
                    </Button>
                  </li>
                );
              })}
            </PlainList>
          </div>
        );
      })}
    </>
  );
}

/** "CSAT · percent · higher" */
function factsOf(metric: Metric, metrics: readonly Metric[], language: Language) {
  const { units } = metricsPageWords[language];
  const { directions } = paneRulesWords[language].add;
  const short = metricShortName(metric.id, language, metrics);
  return [short, units[metric.unit], directions[metric.direction]];
}

const useStyles = makeStyles({
  note: {
    display: "block",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  family: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  metric: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
