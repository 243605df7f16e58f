import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { RangeThemeStyle } from "@univerjs/sheets";

/** What Excel gives a new table. */
export const standardTableStyle = "TableStyleMedium2";

/** Excel's table colours of the standard Office theme, in the order of its style numbers. */
const accents = [
  { header: "#404040", band: "#ededed" },
  { header: "#4472c4", band: "#d9e1f2" },
  { header: "#ed7d31", band: "#fce4d6" },
  { header: "#7b7b7b", band: "#ededed" },
  { header: "#bf8f00", band: "#fff2cc" },
  { header: "#2f75b5", band: "#ddebf7" },
  { header: "#548235", band: "#e2efda" },
] as const;

const themeName = (family: "solid" | "light", accent: number): string =>
  `excel-${family}-${String(accent)}`;

/** Excel's "TableStyleMedium2" and its like as the nearest of our grid themes. */
export function gridTheme(excelStyle: string): string {
  const parts = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(excelStyle);
  if (parts === null) return themeName("solid", 1);
  const accent = (Number(parts[2]) - 1) % accents.length;
  return themeName(parts[1] === "Light" ? "light" : "solid", accent);
}

interface GridTheme {
  readonly name: string;
  readonly style: Omit<ReturnType<RangeThemeStyle["toJson"]>, "name">;
}

/** To be given to the grid's table plugin, whose own themes are pink and turquoise. */
export const gridThemes: readonly GridTheme[] = accents.flatMap(({ header, band }, accent) => {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: header } };
  const body = {
    firstRowStyle: { bg: { rgb: band } },
    secondRowStyle: { bg: { rgb: "#ffffff" } },
    lastRowStyle: { bd: { b: line } },
  };
  const bold = { bl: BooleanNumber.TRUE };
  return [
    {
      name: themeName("solid", accent),
      style: {
        ...body,
        headerRowStyle: { ...bold, bg: { rgb: header }, cl: { rgb: "#ffffff" } },
      },
    },
    {
      name: themeName("light", accent),
      style: { ...body, headerRowStyle: { ...bold, bd: { t: line, b: line } } },
    },
  ];
});
