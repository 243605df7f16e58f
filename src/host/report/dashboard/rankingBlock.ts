import type { Report } from "../../../engine";
import { dashboardWords } from "../../../locales/dashboard";
import { formatCount, tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { asText } from "../cellText";
import { scaleOf, type Block } from "./block";

/** More bars than these could not be told apart on a page that shows the rest as well. */
export const SHOWN_PEOPLE = 20;

/** The first people in the order of rank. */
export function rankingBlock(report: Report, language: Language): Block {
  const { columns, charts } = dashboardWords(language);
  const shown = report.agents.slice(0, SHOWN_PEOPLE);
  const composites = shown.flatMap(({ composite }) => composite ?? []);
  const ranked = report.agents.filter(({ composite }) => composite !== null).length;
  return {
    header: [columns.agent, columns.rank, columns.tier, columns.composite],
    formats: ["General", "0", "General", "0.0"],
    rows: shown.map(({ agent, rank, tier, composite }) => [
      asText(agent),
      rank ?? "",
      asText(tier === null ? "" : tierName(tier, language)),
      composite ?? "",
    ]),
    chart:
      composites.length === 0
        ? null
        : {
            name: "Ranking",
            type: "BarClustered",
            title:
              composites.length < ranked
                ? charts.rankingFirst(formatCount(composites.length, language))
                : charts.ranking,
            rows: composites.length,
            series: [{ column: 3, name: columns.composite, format: "0.0" }],
            ...scaleOf(composites),
          },
  };
}
