import type { Report } from "../../engine";
import { detailWords } from "../../locales/details";
import { formatPeriod } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { detailColumns } from "./detailColumns";
import { detailRows } from "./detailRows";
import type { Explained } from "./grounds";
import type { ResultSheet } from "./resultSheet";
import { tableSheet } from "./tableSheet";

/** Every number explained, a line each [HO11]. */
export function detailsSheet(
  report: Report,
  explained: Explained,
  language: Language,
): ResultSheet {
  const words = detailWords(language);
  return tableSheet({
    part: "details",
    title: words.title(formatPeriod(report.period, language)),
    about: words.about,
    columns: detailColumns(report, language),
    rows: detailRows(report, explained),
    notesHeading: "",
    notes: [],
    frozen: 2,
  });
}
