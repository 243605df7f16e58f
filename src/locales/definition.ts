import {
  metricById,
  minimumOf,
  type Condition,
  type Limit,
  type Measure,
  type Metric,
  type QuantityName,
} from "../engine/metrics";
import { clockUnder, measureUnder } from "../engine/metrics/definitionFor";
import type { Quantity } from "../engine/metrics/algebra";
import { conditionName } from "../engine/metrics/evaluate/applicable";
import { isGiven } from "../engine/metrics/isGiven";
import type { Settings } from "../engine/metrics/settings";
import type { MetricNote, Report } from "../engine/scoring/report";
import { en } from "./definition.en";
import { zh } from "./definition.zh";
import { columnPhrase, criterionPhrase, measuredColumn } from "./criterion";
import { enteredSentences } from "./entered";
import { formatPlain } from "./format";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** Minutes and hours are said; other quantities speak for themselves. */
const unitOf: Readonly<Partial<Record<QuantityName, "minute" | "hour">>> = {
  ageMinutes: "minute",
  firstResponseMinutes: "minute",
  resolutionHours: "hour",
};

/** As it was applied in a report: with the report's settings, without what its sheet did not allow. */
export function reportedDefinition(
  id: string,
  { settings, notes }: Pick<Report, "settings" | "notes">,
  language: Language,
): string {
  const metric = metricById(id);
  return metric ? definitionOf(metric, language, settings, notes.get(id)) : "";
}

/**
 * What a metric counts, among what, and when, in sentences made from its own definition. With a
 * note, the conditions that a sheet did not allow are not told.
 */
export function definitionOf(
  metric: Metric,
  language: Language,
  settings: Settings,
  note?: MetricNote,
): string {
  const said = words[language];
  const conditions = said.conditions({
    repeatWindow: amount(settings.repeatWindowDays, "day", language),
    sameCategory: !note?.dropped.includes("sameCategory"),
  });

  function condition(of: Condition): string | null {
    switch (of.kind) {
      case "is":
        return conditions[of.fact][0];
      case "known":
        return said.known(said.quantities[of.quantity], true);
      case "matches":
        return criterionPhrase(of.column, of.criterion, language);
      case "compare": {
        const limit = limitOf(of.limit, of.quantity);
        return said.compare(said.quantities[of.quantity], of.relation, limit);
      }
      case "not":
        return negated(of.condition);
      case "evident":
      case "matured":
        return condition(of.condition);
      case "given":
        return isGiven(of.setting, settings) ? condition(of.condition) : null;
      case "optional":
        return isLeftAway(of) ? null : condition(of.condition);
      case "and":
      case "or": {
        const parts = of.conditions.map(condition).filter((part) => part !== null);
        return parts.length === 0 ? null : said[of.kind](parts);
      }
    }
  }

  function isLeftAway({
    condition: part,
    quiet,
  }: Extract<Condition, { kind: "optional" }>): boolean {
    const name = conditionName(part);
    return quiet && note ? !note.applied.includes(name) : note?.dropped.includes(name) === true;
  }

  function negated(of: Condition): string | null {
    switch (of.kind) {
      case "is":
        return conditions[of.fact][1];
      case "evident":
        return negated(of.condition);
      case "known":
        return said.known(said.quantities[of.quantity], false);
      default: {
        const part = condition(of);
        return part && said.doesNotHold(part);
      }
    }
  }

  function limitOf(limit: Limit, quantity: QuantityName): string {
    if (typeof limit === "object" && "quantity" in limit) return said.quantities[limit.quantity];
    const value = typeof limit === "number" ? limit : settings[limit.setting];
    const unit = unitOf[quantity];
    if (!unit) return formatPlain(value, language);
    const isHours = unit === "minute" && value >= 60 && value % 60 === 0;
    return isHours ? amount(value / 60, "hour", language) : amount(value, unit, language);
  }

  const daily = metric.daily?.[note?.daily ?? (metric.measure ? -1 : 0)];
  const isDaily = daily !== undefined;
  const definition = daily ?? measureUnder(metric, settings);

  function phrase(measure: Measure): string {
    if (measure.kind === "ratio") return said.ratio(phrase(measure.of), phrase(measure.per));
    if (measure.kind === "difference")
      return said.difference(phrase(measure.of), phrase(measure.minus));
    const tickets = said[isDaily ? "rows" : "tickets"](condition(measure.among));
    const bare = (name: Quantity): string =>
      typeof name === "string" ? said.quantities[name] : columnPhrase(name, language);
    const quantity = (name: Quantity): string => {
      if (typeof name !== "string") return measuredColumn(name, language);
      const unit = unitOf[name];
      return said.quantities[name] + (unit ? said.inUnit[unit] : "");
    };
    switch (measure.kind) {
      case "count":
        return said.count(condition(measure.among));
      case "rate":
        return said.rate(condition(measure.counting) ?? "", tickets);
      case "sum":
      case "mean":
        return said[measure.kind](quantity(measure.of), tickets);
      case "quantile":
        return measure.p === 0.5
          ? said.median(quantity(measure.of), tickets)
          : said.quantile(formatPlain(measure.p * 100, language), quantity(measure.of), tickets);
      case "weightedMean":
        return said.weightedMean(quantity(measure.of), bare(measure.by), tickets);
      case "ratioOfSums":
        return said.ratioOfSums(quantity(measure.of), quantity(measure.by), tickets);
      case "activeDays":
        return said.activeDays(said.quantities[measure.at], tickets);
    }
  }

  const scored =
    metric.direction === "none"
      ? said.notScored
      : metric.minimum &&
        said.minimum[typeof metric.minimum === "number" ? "entries" : metric.minimum](
          formatPlain(minimumOf(metric, settings), language),
        );
  const ofSheet = definition ? said.sentence(phrase(definition)) : null;
  const isEntered = metric.entered && (!note || note.entered || !definition);
  if (isEntered)
    return [
      ...enteredSentences(metric, note?.entered ? null : ofSheet, language),
      ...(scored ? [scored] : []),
    ].join(language === "en" ? " " : "");
  return [
    ofSheet,
    said.clock[isDaily ? "day" : clockUnder(metric, settings)],
    isDaily ? said.rowsLeftOut : said.leftOut,
    scored,
  ]
    .filter((sentence) => sentence !== null)
    .join(language === "en" ? " " : "");
}

const amount = (value: number, unit: "minute" | "hour" | "day", language: Language): string =>
  new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(value);
