import {
  metricById,
  minimumOf,
  type Condition,
  type Limit,
  type Measure,
  type Metric,
  type QuantityName,
} from "../engine/metrics";
import { attributionUnder } from "../engine/metrics/attribution";
import { clockUnder, measureUnder } from "../engine/metrics/definitionFor";
import type { Quantity } from "../engine/metrics/algebra";
import { conditionName } from "../engine/metrics/evaluate/applicable";
import { isGiven } from "../engine/metrics/isGiven";
import { isSpan } from "../engine/metrics/spanQuantities";
import { windowsOf } from "../engine/metrics/windows";
import type { Settings } from "../engine/metrics/settings";
import type { MetricNote, Report } from "../engine/scoring/report";
import { en } from "./definition.en";
import { zh } from "./definition.zh";
import { columnPhrase, criterionPhrase, measuredColumn } from "./criterion";
import { enteredSentences } from "./entered";
import { formatPlain } from "./format";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

type TimeUnit = "second" | "minute" | "hour" | "day";

/** Minutes and hours are said; other quantities speak for themselves. */
const unitOf: Readonly<Partial<Record<QuantityName, TimeUnit>>> = {
  acknowledgeMinutes: "minute",
  ageDays: "day",
  ageHours: "hour",
  arrivalHours: "hour",
  handleMinutes: "minute",
  ageMinutes: "minute",
  firstResponseMinutes: "minute",
  resolutionHours: "hour",
  resolvedAfterHours: "hour",
  callMinutes: "minute",
  firstReplyMinutes: "minute",
  meanHandleMinutes: "minute",
  meanResolutionHours: "hour",
  refundHours: "hour",
  replySeconds: "second",
  returnHours: "hour",
  talkMinutes: "minute",
  talkTotalMinutes: "minute",
};

/** As it was applied in a report: with the report's settings, without what its sheet did not allow. */
export function reportedDefinition(
  id: string,
  { settings, notes, measured }: Pick<Report, "settings" | "notes" | "measured">,
  language: Language,
): string {
  const metric = metricById(id, measured);
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
  const isDropped = (part: string) => note?.dropped.includes(part) === true;
  const resolutionTime = said.resolutionTime[endOfTime()];
  const quantities = {
    ...said.quantities,
    resolutionHours: resolutionTime,
    resolvedAfterHours: resolutionTime,
  };
  /** Whether a time between two moments is told. */
  let tellsTime = false;
  const conditions = said.conditions({
    repeatWindow: amount(settings.repeatWindowDays, "day", language),
    lookBack: amount(settings.lookBackDays, "day", language),
    sameCategory: !isDropped("sameCategory"),
    customerConfirmed: !isDropped("customerConfirmed"),
  });

  function endOfTime(): Settings["resolutionKind"] {
    const { resolutionKind } = settings;
    const lacking = { full: "", first: "firstResolution", active: "waitingTime" }[resolutionKind];
    return isDropped(lacking) ? "full" : resolutionKind;
  }

  function nameOf(quantity: QuantityName): string {
    tellsTime ||= isSpan(quantity);
    return quantities[quantity];
  }

  function condition(of: Condition): string | null {
    switch (of.kind) {
      case "is":
        return conditions[of.fact][0];
      case "known":
        return said.known(nameOf(of.quantity), true);
      case "matches":
        return criterionPhrase(of.column, of.criterion, language);
      case "compare": {
        const limit = limitOf(of.limit, of.quantity);
        return said.compare(nameOf(of.quantity), of.relation, limit);
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
    return quiet && note ? !note.applied.includes(name) : isDropped(name);
  }

  function negated(of: Condition): string | null {
    switch (of.kind) {
      case "is":
        return conditions[of.fact][1];
      case "evident":
        return negated(of.condition);
      case "known":
        return said.known(nameOf(of.quantity), false);
      default: {
        const part = condition(of);
        return part && said.doesNotHold(part);
      }
    }
  }

  function limitOf(limit: Limit, quantity: QuantityName): string {
    if (typeof limit === "object" && "quantity" in limit) return ownTarget(limit.quantity);
    const value = typeof limit === "number" ? limit : settings[limit.setting];
    const unit = unitOf[quantity];
    return unit ? span(value, unit, language) : formatPlain(value, language);
  }

  function ownTarget(quantity: QuantityName): string {
    const of = quantity === "resolutionTarget" ? "resolution" : "firstResponse";
    const usual = settings[`${of}TargetMinutes`];
    const others = settings.targets.filter(
      (target) => target.of === of && ["", settings.phase].includes(target.phase),
    );
    if (others.length === 0) return span(usual, "minute", language);
    const told = others.map(({ channel, minutes }) =>
      said.targetFor(channel || said.everyChannel, span(minutes, "minute", language)),
    );
    return said.ownTarget(span(usual, "minute", language), told.join(said.listSeparator));
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
      typeof name === "string" ? nameOf(name) : columnPhrase(name, language);
    const quantity = (name: Quantity): string => {
      if (typeof name !== "string") return measuredColumn(name, language);
      const unit = unitOf[name];
      return nameOf(name) + (unit ? said.inUnit[unit] : "");
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
        return said.activeDays(nameOf(measure.at), tickets);
    }
  }

  function provisional(): string | null {
    if (isDaily || !definition) return null;
    const days = windowsOf(definition).map(({ limit, unit }) =>
      unit === "day"
        ? typeof limit === "number"
          ? limit
          : "setting" in limit
            ? settings[limit.setting]
            : 0
        : 0,
    );
    const longest = Math.max(0, ...days);
    return longest === 0 ? null : said.provisional(amount(longest, "day", language));
  }

  const scored =
    metric.direction === "none"
      ? said.notScored
      : metric.minimum &&
        said.minimum[minimumKind(metric.minimum, isDaily)](
          formatPlain(minimumOf(metric, settings), language),
        );
  const ofSheet = definition ? said.sentence(phrase(definition)) : null;
  const isEntered = metric.entered && (!note || note.entered || !definition);
  if (isEntered)
    return [
      ...enteredSentences(metric, note?.entered ? null : ofSheet, language),
      ...(scored && metric.direction !== "none" ? [scored] : []),
    ].join(language === "en" ? " " : "");
  return [
    ofSheet,
    said.clock[isDaily ? "day" : clockUnder(metric, settings)],
    tellsTime && !isDropped("workingClock") ? said.spans[settings.clock] : null,
    isDaily ? null : said.attribution[note?.attribution ?? attributionUnder(metric, settings)],
    isDaily ? said.rowsLeftOut : said.leftOut,
    provisional(),
    metric.levels?.includes("agent") === false ? said.teamOnly : null,
    scored,
  ]
    .filter((sentence) => sentence !== null)
    .join(language === "en" ? " " : "");
}

function minimumKind(minimum: NonNullable<Metric["minimum"]>, isDaily: boolean) {
  if (typeof minimum === "number") return "entries";
  return isDaily && minimum === "tickets" ? "volume" : minimum;
}

/** "2 hours" rather than "120 minutes". */
function span(value: number, unit: TimeUnit, language: Language): string {
  const isHours = unit === "minute" && value >= 60 && value % 60 === 0;
  return isHours ? amount(value / 60, "hour", language) : amount(value, unit, language);
}

const amount = (value: number, unit: TimeUnit, language: Language): string =>
  new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(value);
