import type { TierCounts } from "../../../engine";
import { dashboardWords } from "../../../locales/dashboard";
import { tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { asText } from "../cellText";
import type { Block } from "./block";

/** People by tier; those without a composite stand below and are no column of the chart. */
export function tierBlock({ tiers, without }: TierCounts, language: Language): Block {
  const { columns, charts, withoutComposite } = dashboardWords(language);
  return {
    header: [columns.tier, columns.people, columns.share],
    formats: ["General", "0", "0.0%"],
    rows: [
      ...tiers.map(({ tier, people, share }) => [
        asText(tierName(tier, language)),
        people,
        share ?? "",
      ]),
      ...(without > 0 ? [[asText(withoutComposite), without, ""]] : []),
    ],
    chart: tiers.every(({ people }) => people === 0)
      ? null
      : {
          name: "Tiers",
          type: "ColumnClustered",
          title: charts.tiers,
          rows: tiers.length,
          series: [{ column: 1, name: columns.people, format: "0" }],
        },
  };
}
