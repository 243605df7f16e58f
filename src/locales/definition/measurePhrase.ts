import type { Measure } from "../../engine/metrics";
import type { Quantity } from "../../engine/metrics/algebra";
import { columnPhrase, measuredColumn } from "../criterion";
import { formatPlain } from "../format";
import type { Language } from "../language";
import type { ConditionPhrases } from "./conditionPhrases";
import { unitOf } from "./span";
import { definitionWords } from "./words";

/** What a measure counts, among what. `rowWord`: what the rows of the sheet are. */
export function measurePhrase(
  whole: Measure,
  { condition, nameOf }: ConditionPhrases,
  rowWord: "tickets" | "rows",
  language: Language,
): string {
  const said = definitionWords[language];
  function phrase(measure: Measure): string {
    if (measure.kind === "ratio") return said.ratio(phrase(measure.of), phrase(measure.per));
    if (measure.kind === "difference")
      return said.difference(phrase(measure.of), phrase(measure.minus));
    const tickets = said[rowWord](condition(measure.among));
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
  return phrase(whole);
}
