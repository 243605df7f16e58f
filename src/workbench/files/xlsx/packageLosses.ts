import type { Workbook } from "hucre/xlsx";

import type { Loss, LossCode } from "../fileOutcome";
import type { ZipPart } from "../zipParts";

/** Losses that concern the workbook as a whole, most of them seen by the parts the package holds. */
export function packageLosses(
  workbook: Workbook,
  parts: readonly ZipPart[],
  told: readonly Loss[],
): readonly Loss[] {
  const losses: Loss[] = [];
  const lose = (code: LossCode, pattern: RegExp) => {
    const count = parts.filter((part) => pattern.test(part.name)).length;
    if (count > 0) losses.push({ code, count });
  };
  lose("macros", /^xl\/vbaProject\.bin$/);
  lose("externalLink", /^xl\/externalLinks\/[^/]+\.xml$/);
  lose("dataConnection", /^xl\/(connections\.xml|queryTables\/[^/]+\.xml)$/);
  lose("control", /^xl\/(ctrlProps|activeX)\/[^/]+\.xml$/);
  lose("sheetKind", /^xl\/(chartsheets|dialogsheets|macrosheets)\/[^/]+\.xml$/);
  // Pictures in groups, in cells and in headers are not among the sheets' images.
  if (!told.some((loss) => loss.code === "image")) {
    lose("image", /^xl\/media\/[^/]+\.(png|jpe?g|gif|bmp|svg|webp|emf|wmf)$/i);
  }
  if (workbook.workbookProtection) losses.push({ code: "bookProtection" });
  return losses;
}
