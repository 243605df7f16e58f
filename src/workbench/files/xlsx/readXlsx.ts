import { readXlsx as openWorkbook, type Workbook } from "hucre/xlsx";

import type { BookContent, SheetContent } from "../../book/content";
import { refused, type FileOutcome, type Loss } from "../fileOutcome";
import { zipParts, type ZipPart } from "../zipParts";
import { styleReader } from "./cellStyle";
import { chartFrames } from "./chartFrames";
import { fittedSheets } from "./fittedSheets";
import { namesForPeople } from "./formulaNames";
import { packageLosses } from "./packageLosses";
import { readSheet } from "./readSheet";
import { isSettingsSheet, settingsOf } from "./settingsSheet";

/** Unpacked, as the archive declares it: more does not fit a page's memory, and guards against bombs. */
const LARGEST_PART = 500_000_000;
const LARGEST_WHOLE = 1_000_000_000;

/** .xlsx and .xlsm. */
export async function readXlsx(bytes: Uint8Array): Promise<FileOutcome> {
  const parts = zipParts(bytes);
  if (!parts) return refused("damaged", "zip");
  const other = otherFormat(parts);
  if (other) return refused("notAWorkbook", other);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > LARGEST_WHOLE || parts.some((part) => part.size > LARGEST_PART)) {
    return refused("tooLarge", `${size} bytes`);
  }
  try {
    return await open(bytes, parts);
  } catch (error) {
    return refusal(error as Error);
  }
}

async function open(bytes: Uint8Array, parts: readonly ZipPart[]): Promise<FileOutcome> {
  const workbook = await openWorkbook(bytes, { readStyles: true });
  const settings = workbook.sheets.find(isSettingsSheet);
  const sheets = workbook.sheets.filter((sheet) => sheet !== settings);
  if (sheets.length === 0) return refused("notAWorkbook", "no sheets");

  const surroundings = {
    style: styleReader(workbook),
    frames: await chartFrames(bytes, parts),
    fitted: await fittedSheets(bytes, parts),
  };
  const read = sheets.map((sheet, index) => readSheet(sheet, { ...surroundings, index }));
  const names = namesOf(workbook);
  const active = sheets.indexOf(workbook.sheets[workbook.activeSheet ?? 0]!);
  const content: BookContent = {
    sheets: read.map((one): SheetContent => one.content),
    ...(names.kept.length > 0 && { names: names.kept }),
    ...(settings && { settings: settingsOf(settings) }),
    ...(active > 0 && { active }),
  };
  const told = read.flatMap((one) => one.losses);
  return {
    kind: "opened",
    content,
    losses: [...packageLosses(workbook, parts, told), ...names.losses, ...told],
  };
}

/** Names for one sheet only, names of printing and filters, and hidden names of other tools stay out. */
function namesOf({ namedRanges = [] }: Workbook) {
  const own = namedRanges.filter(({ name }) => !/^_xl/i.test(name));
  const losses: Loss[] = own
    .filter(({ scope }) => scope !== undefined)
    .map(({ name, scope }) => ({ code: "definedName", name, ...(scope && { sheet: scope }) }));
  const kept = own
    .filter(({ scope }) => scope === undefined)
    .map(({ name, range }) => ({ name, formula: `=${namesForPeople(range)}` }));
  return { kept, losses };
}

/** Other things that come as zip archives. */
function otherFormat(parts: readonly ZipPart[]): string | null {
  const has = (pattern: RegExp) => parts.some((part) => pattern.test(part.name));
  if (has(/^xl\/workbook\.bin$/)) return "xlsb";
  if (has(/^word\//)) return "docx";
  if (has(/^ppt\//)) return "pptx";
  if (has(/^content\.xml$/)) return "ods";
  return has(/^\[Content_Types\]\.xml$/) ? null : "zip";
}

function refusal(error: Error): FileOutcome {
  if (error.name === "EncryptedFileError") return refused("encrypted");
  const { message } = error;
  return /over the \d+ limit|outside the supported|exceeds|too large/i.test(message)
    ? refused("tooLarge", message)
    : refused("damaged", message);
}
