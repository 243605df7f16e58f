import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { StyleContent } from "./content";

const horizontals = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
] as const;

const verticals = [
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
] as const;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const border = (color: string): IBorderStyleData => ({
  s: BorderStyleTypes.THIN,
  cl: { rgb: color },
});

/** Only the properties that are given: Univer merges them into what the cell has. */
export function univerStyle(style: StyleContent): IStyleData {
  const out: IStyleData = {};
  if (style.numberFormat !== undefined) out.n = { pattern: style.numberFormat };
  if (style.bold !== undefined) out.bl = flag(style.bold);
  if (style.italic !== undefined) out.it = flag(style.italic);
  if (style.underline !== undefined) out.ul = { s: flag(style.underline) };
  if (style.fontColor !== undefined) out.cl = { rgb: style.fontColor };
  if (style.fontSize !== undefined) out.fs = style.fontSize;
  if (style.fontName !== undefined) out.ff = style.fontName;
  if (style.fill !== undefined) out.bg = { rgb: style.fill };
  if (style.wrap !== undefined) out.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  const horizontal = horizontals.find(([name]) => name === style.horizontal);
  if (horizontal !== undefined) out.ht = horizontal[1];
  const vertical = verticals.find(([name]) => name === style.vertical);
  if (vertical !== undefined) out.vt = vertical[1];
  if (style.borderBottom !== undefined || style.borderTop !== undefined) {
    out.bd = {
      ...(style.borderBottom !== undefined && { b: border(style.borderBottom) }),
      ...(style.borderTop !== undefined && { t: border(style.borderTop) }),
    };
  }
  return out;
}

/** What we know of a Univer style; the rest (rotation, side borders, strike-through) is left out. */
export function styleContent(style: Nullable<IStyleData>): StyleContent {
  if (!style) return {};
  const horizontal = horizontals.find(([, align]) => align === style.ht)?.[0];
  const vertical = verticals.find(([, align]) => align === style.vt)?.[0];
  const fontColor = style.cl?.rgb;
  const fill = style.bg?.rgb;
  const bottom = style.bd?.b?.cl.rgb;
  const top = style.bd?.t?.cl.rgb;
  return {
    // "General" is what every cell has that has no format.
    ...(style.n && style.n.pattern !== "General" && { numberFormat: style.n.pattern }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(fontColor && { fontColor: hexColor(fontColor) }),
    ...(style.fs !== undefined && { fontSize: style.fs }),
    ...(style.ff && { fontName: style.ff }),
    ...(fill && { fill: hexColor(fill) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(bottom && { borderBottom: hexColor(bottom) }),
    ...(top && { borderTop: hexColor(top) }),
  };
}

/** Univer's colour picker writes "rgb(1,2,3)"; everything here is "#rrggbb". */
function hexColor(color: string): string {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (parts === null) return color.toLowerCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;
}
