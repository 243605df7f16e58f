import type { ResponseBin, ResponseTimes } from "../../../engine";
import { dashboardWords } from "../../../locales/dashboard";
import type { Language } from "../../../locales/language";
import { asText } from "../cellText";
import type { Block } from "./block";

/** Answered tickets by how long their customers waited; none where that cannot be told. */
export function responseBlock(
  responses: ResponseTimes | undefined,
  language: Language,
): readonly Block[] {
  if (responses?.kind !== "counted") return [];
  const { columns, charts } = dashboardWords(language);
  const { bins, total } = responses;
  return [
    {
      header: [columns.minutes, columns.tickets, columns.share],
      formats: ["General", "#,##0", "0.0%"],
      rows: bins.map((bin) => [asText(binText(bin, language)), bin.count, bin.count / total]),
      chart: {
        name: "FirstResponses",
        type: "ColumnClustered",
        title: charts.responses,
        rows: bins.length,
        series: [{ column: 1, name: columns.tickets, format: "#,##0" }],
      },
    },
  ];
}

/** Without separators of thousands, for which a chart has no room. */
function binText({ from, to }: ResponseBin, language: Language): string {
  const { bin } = dashboardWords(language);
  if (to === null) return bin.over(String(from));
  return from === 0 ? bin.upTo(String(to)) : bin.between(String(from), String(to));
}
