import { containerOf } from "./container";
import { readDelimited } from "./delimited/readDelimited";
import { refused, type FileOutcome } from "./fileOutcome";
import { readXlsx } from "./xlsx/readXlsx";

/** 256 MB: larger than any workbook that Excel itself opens in comfort, small enough for a browser. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * A file as a workbook: .xlsx and .xlsm, or delimited text (.csv, .tsv, .txt, and text that calls
 * itself .xls). Decided by content, not by name. Never throws for what a file holds.
 */
export async function readBook(name: string, bytes: Uint8Array): Promise<FileOutcome> {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > LARGEST_FILE) return refused("tooLarge", `${bytes.length} bytes`);
  switch (containerOf(bytes)) {
    case "zip":
      return readXlsx(bytes);
    case "encrypted":
      return refused("encrypted");
    case "legacyXls":
      return refused("legacyXls");
    case "otherOffice":
      return refused("notAWorkbook", "doc");
    case "pdf":
      return refused("notAWorkbook", "pdf");
    case "markup":
      return refused("notAWorkbook", "html");
    case "unknown":
      return readDelimited(name, bytes);
  }
}
