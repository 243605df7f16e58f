import type { Sheet, WriteSheet } from "hucre/xlsx";

/**
 * Our workbook settings ride in a sheet that Excel keeps but never lists ("very hidden"): a row per
 * setting, the key and then its text in pieces that fit a cell.
 */
const NAME = "_kpi_settings";
const LONGEST_PIECE = 32_000;

export const isSettingsSheet = (sheet: Pick<Sheet, "name" | "veryHidden">) =>
  sheet.name === NAME && sheet.veryHidden === true;

export const settingsOf = (sheet: Sheet): Record<string, string> =>
  Object.fromEntries(sheet.rows.map(([key, ...pieces]) => [text(key), pieces.map(text).join("")]));

const text = (cell: unknown) => (typeof cell === "string" ? cell.slice(1) : "");

/** Every text is led by a dot, so that none reads as an error or is lost for being empty. */
export const settingsSheet = (settings: Readonly<Record<string, string>>): WriteSheet => ({
  name: NAME,
  veryHidden: true,
  rows: Object.entries(settings).map(([key, value]) =>
    [key, ...pieces(value)].map((piece) => `.${piece}`),
  ),
});

const pieces = (value: string) => {
  const cut: string[] = [];
  for (let at = 0; at < value.length; at += LONGEST_PIECE) {
    cut.push(value.slice(at, at + LONGEST_PIECE));
  }
  return cut;
};
