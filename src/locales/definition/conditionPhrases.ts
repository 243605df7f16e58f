import type { Condition, Limit, QuantityName } from "../../engine/metrics";
import { conditionName } from "../../engine/metrics/evaluate/applicable";
import { isGiven } from "../../engine/metrics/isGiven";
import type { Settings } from "../../engine/metrics/settings";
import type { MetricNote } from "../../engine/scoring/report";
import { criterionPhrase } from "../criterion";
import { formatPlain } from "../format";
import type { Language } from "../language";
import { span, unitOf } from "./span";
import { definitionWords } from "./words";

/** How the conditions and quantities of a definition are said. */
export interface ConditionPhrases {
  /** Behind the word "tickets"; null: it says nothing. */
  readonly condition: (of: Condition) => string | null;
  readonly nameOf: (quantity: QuantityName) => string;
}

/** With a note, the conditions that a sheet did not allow are not told. */
export function conditionPhrases(
  language: Language,
  settings: Settings,
  note: MetricNote | undefined,
): ConditionPhrases {
  const said = definitionWords[language];
  const isDropped = (part: string) => note?.dropped.includes(part) === true;
  const resolutionTime = said.resolutionTime[endOfTime()];
  const quantities = {
    ...said.quantities,
    resolutionHours: resolutionTime,
    resolvedAfterHours: resolutionTime,
  };
  const nameOf = (quantity: QuantityName): string => quantities[quantity];
  const conditions = said.conditions({
    repeatWindow: span(settings.repeatWindowDays, "day", language),
    lookBack: span(settings.lookBackDays, "day", language),
    sameCategory: !isDropped("sameCategory"),
    customerConfirmed: !isDropped("customerConfirmed"),
  });

  function endOfTime(): Settings["resolutionKind"] {
    const { resolutionKind } = settings;
    const lacking = { full: "", first: "firstResolution", active: "waitingTime" }[resolutionKind];
    return isDropped(lacking) ? "full" : resolutionKind;
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
    return unit
      ? span(value, unit, language)
      : formatPlain(value, language) + (said.counter[quantity] ?? "");
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

  return { condition, nameOf };
}
