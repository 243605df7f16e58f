import { writeXlsx, type WriteOptions } from "hucre/xlsx";

import type { BookContent, SheetContent } from "../book/content";
import type { Loss } from "./fileOutcome";
import { sheetName } from "./sheetName";
import { defaultFont } from "./xlsx/cellStyle";
import { namesForFile } from "./xlsx/formulaNames";
import { quotedSheet, renameSheets } from "./xlsx/renameSheets";
import { settingsSheet } from "./xlsx/settingsSheet";
import { writeSheet } from "./xlsx/writeSheet";

/** The workbook as the bytes of an .xlsx file, and what the file cannot keep. */
export async function writeBook(
  content: BookContent,
): Promise<{ bytes: Uint8Array; losses: readonly Loss[] }> {
  const names = fileNames(content.sheets);
  const renamed = new Map(
    content.sheets.flatMap(({ name }, index) =>
      name === names[index] ? [] : [[name, names[index]!]],
    ),
  );
  const written = content.sheets.map((sheet, index) => writeSheet(sheet, names[index]!, renamed));
  const settings = Object.keys(content.settings ?? {}).length > 0 && content.settings;

  const options: WriteOptions = {
    defaultFont,
    sheets: [...written.map((one) => one.written), ...(settings ? [settingsSheet(settings)] : [])],
    namedRanges: [
      ...(content.names ?? []).map(({ name, formula }) => ({
        name,
        range: namesForFile(renameSheets(formula.replace(/^=/, ""), renamed)),
      })),
      ...content.sheets.flatMap((sheet, index) => printNames(sheet, names[index]!)),
    ],
    activeSheet: content.active ?? 0,
  };
  return {
    bytes: await writeXlsx(options),
    losses: [
      ...[...renamed.keys()].map((sheet): Loss => ({ code: "sheetName", sheet })),
      ...written.flatMap((one) => one.losses),
    ],
  };
}

function fileNames(sheets: readonly SheetContent[]): readonly string[] {
  const names: string[] = [];
  for (const { name } of sheets) names.push(sheetName(name, names));
  return names;
}

/** hucre's own print settings forget to quote the sheet's name. */
function printNames({ print }: SheetContent, sheet: string) {
  const name = (name: string, ...areas: readonly (string | undefined)[]) => {
    const range = areas
      .flatMap((area) => (area ? [`${quotedSheet(sheet)}!${absolute(area)}`] : []))
      .join(",");
    return range ? [{ name, range, scope: sheet }] : [];
  };
  return [
    ...name("_xlnm.Print_Area", print?.area),
    ...name("_xlnm.Print_Titles", print?.titleColumns, print?.titleRows),
  ];
}

const absolute = (area: string) => area.replace(/\$?([A-Za-z]+|\d+)/g, "$$$1");
