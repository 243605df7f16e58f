import { metricById, minimumOf, type Metric } from "../engine/metrics";
import { attributionUnder } from "../engine/metrics/attribution";
import { clockUnder, measureUnder } from "../engine/metrics/definitionFor";
import type { Settings } from "../engine/metrics/settings";
import { readsSpan } from "../engine/metrics/spanQuantities";
import { daysToRipen } from "../engine/metrics/windows";
import type { MetricNote, Report } from "../engine/scoring/report";
import { conditionPhrases } from "./definition/conditionPhrases";
import { measurePhrase } from "./definition/measurePhrase";
import { span } from "./definition/span";
import { definitionWords } from "./definition/words";
import { enteredSentences } from "./entered";
import { formatPlain } from "./format";
import type { Language } from "./language";

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
  const said = definitionWords[language];
  const phrases = conditionPhrases(language, settings, note);
  const daily = metric.daily?.[note?.daily ?? (metric.measure ? -1 : 0)];
  const isDaily = daily !== undefined;
  const definition = daily ?? measureUnder(metric, settings);
  const tellsTime =
    definition && readsSpan(definition) && note?.dropped.includes("workingClock") !== true;
  const ripening = definition && !isDaily ? daysToRipen(definition, settings) : 0;
  const scored =
    metric.direction === "none"
      ? said.notScored
      : metric.minimum &&
        said.minimum[minimumKind(metric.minimum, isDaily)](
          formatPlain(minimumOf(metric, settings), language),
        );
  const ofSheet = definition
    ? said.sentence(measurePhrase(definition, phrases, isDaily ? "rows" : "tickets", language))
    : null;
  const isEntered = metric.entered && (!note || note.entered || !definition);
  if (isEntered)
    return [
      ...enteredSentences(metric, note?.entered ? null : ofSheet, language),
      ...(scored && metric.direction !== "none" ? [scored] : []),
    ].join(language === "en" ? " " : "");
  return [
    ofSheet,
    said.clock[isDaily ? "day" : clockUnder(metric, settings)],
    tellsTime ? said.spans[settings.clock] : null,
    isDaily ? null : said.attribution[note?.attribution ?? attributionUnder(metric, settings)],
    isDaily ? said.rowsLeftOut : said.leftOut,
    ripening === 0 ? null : said.provisional(span(ripening, "day", language)),
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
