import { defaultSettings, type Metric } from "../../engine";
import { definitionOf } from "../../locales/definition";
import type { Language } from "../../locales/language";
import { metricsPageWords } from "../../locales/metricsPage";
import { ruleChoice } from "../../locales/rules";

/** One of the ways in which a metric is measured, in words. */
export interface MetricDefinition {
  /** When it is measured so; "" for the usual way of a metric that has only one. */
  readonly when: string;
  readonly sentence: string;
}

/** All the ways: by each value of the setting that chooses, then on sheets of agents' days. */
export function metricDefinitions(metric: Metric, language: Language): readonly MetricDefinition[] {
  const { whereDaily, orElse } = metricsPageWords[language];
  const daily = (metric.daily ?? []).map((_, index) => ({
    when: index === 0 ? whereDaily : orElse,
    sentence: definitionOf(metric, language, defaultSettings, {
      applied: [],
      dropped: [],
      daily: index,
    }),
  }));
  const isDailyOnly = !metric.measure && !metric.entered;
  return isDailyOnly ? daily : [...bySetting(metric, language), ...daily];
}

function bySetting(metric: Metric, language: Language): readonly MetricDefinition[] {
  const { measure } = metric;
  if (measure?.kind !== "bySetting")
    return [{ when: "", sentence: definitionOf(metric, language, defaultSettings) }];
  const { setting, measures } = measure;
  return Object.keys(measures).map((value) => {
    return {
      when: metricsPageWords[language].way(
        ruleChoice("setting", setting, language),
        ruleChoice(`setting.${setting}`, value, language),
        defaultSettings[setting] === value,
      ),
      sentence: definitionOf(metric, language, { ...defaultSettings, [setting]: value }),
    };
  });
}
