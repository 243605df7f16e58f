import type { Report } from "../../engine";
import type { Language } from "../../locales/language";
import { applicationSheet } from "./applicationSheet";
import { dashboardSheet } from "./dashboard/dashboardSheet";
import { detailsSheet } from "./detailsSheet";
import { drawChart } from "./drawChart";
import { formatReport } from "./formatReport";
import type { Explained } from "./grounds";
import { paySheet } from "./paySheet";
import { reportSheet } from "./reportSheet";
import type { ResultSheet } from "./resultSheet";
import { scorecardsSheet } from "./scorecards/scorecardsSheet";
import { setUpPage } from "./setUpPage";

/** The sheets of a month, as far as there is something to stand on them [HO11]; the ranking first. */
export function resultSheets(
  report: Report,
  sourceName: string,
  language: Language,
  explained: Explained,
): readonly ResultSheet[] {
  const { settlement } = explained;
  return [
    rankingSheet(report, sourceName, language, explained),
    ...(explained.insight ? [dashboardSheet(report, sourceName, explained, language)] : []),
    ...(explained.details
      ? [detailsSheet(report, explained, language), scorecardsSheet(report, explained, language)]
      : []),
    ...(settlement ? applicationSheet(report, settlement, explained, language) : []),
    ...(settlement ? paySheet(report, settlement, explained, language) : []),
  ];
}

function rankingSheet(
  report: Report,
  sourceName: string,
  language: Language,
  explained: Explained,
): ResultSheet {
  const ranking = reportSheet(report, sourceName, language, explained);
  const { title, cells } = ranking;
  return {
    part: "ranking",
    title,
    cells,
    dressing: [
      (sheet, tableName) => {
        formatReport(sheet, ranking, tableName, language);
        drawChart(sheet, ranking);
        setUpPage(sheet, ranking.columns.length);
      },
    ],
  };
}
