import { resolveThemeColor } from "hucre/xlsx";
import type { CellStyle, Workbook } from "hucre/xlsx";

import type { StyleContent } from "../../book/content";

type Font = NonNullable<CellStyle["font"]>;
type Color = NonNullable<Font["color"]>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export const defaultFont = { name: "Calibri", size: 11 } as const;

/** Colours 0–7 and again 8–15 of the old indexed palette; the rest has gone out of use. */
const indexed = ["000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"];

/**
 * Cells count a theme's colours light, dark, light, dark; the theme itself lists them dark, light,
 * dark, light. hucre takes the number for the place in the list.
 */
const themeSlots = [1, 0, 3, 2];

/**
 * Reads the styles of one workbook. Equal styles come back as the same object, so that a hundred
 * thousand formatted cells cost one. `lost` is told of what our styles cannot express.
 */
export function styleReader(workbook: Workbook) {
  const known = new Map<string, StyleContent | undefined>();
  const numbers = new Map<unknown, number>();
  const numberOf = (part: unknown) => {
    if (!numbers.has(part)) numbers.set(part, numbers.size);
    return numbers.get(part);
  };
  const base = workbook.defaultFont ?? defaultFont;
  const colour = (color: Color | undefined) => colourOf(color, workbook.themeColors ?? []);

  function read(style: CellStyle): StyleContent | undefined {
    const { font, fill, border, alignment, numFmt } = style;
    const content: Mutable<StyleContent> = {};
    if (numFmt && numFmt !== "General") content.numberFormat = numFmt;
    if (font) Object.assign(content, fontOf(font));
    if (fill?.type === "pattern" && fill.pattern === "solid") {
      const background = colour(fill.fgColor);
      if (background) content.fill = background;
    }
    const { horizontal, vertical, wrapText } = alignment ?? {};
    if (horizontal === "left" || horizontal === "center" || horizontal === "right") {
      content.horizontal = horizontal;
    }
    if (vertical === "top" || vertical === "bottom") content.vertical = vertical;
    if (vertical === "center") content.vertical = "middle";
    if (wrapText) content.wrap = true;
    if (border?.bottom) content.borderBottom = colour(border.bottom.color) ?? "#000000";
    if (border?.top) content.borderTop = colour(border.top.color) ?? "#000000";
    return Object.keys(content).length > 0 ? content : undefined;
  }

  function fontOf(font: Font): StyleContent {
    const content: Mutable<StyleContent> = {};
    if (font.bold) content.bold = true;
    if (font.italic) content.italic = true;
    if (font.underline) content.underline = true;
    if (font.size !== undefined && font.size !== base.size) content.fontSize = font.size;
    if (font.name !== undefined && font.name !== base.name) content.fontName = font.name;
    const ink = colour(font.color);
    if (ink && ink !== colour(workbook.defaultFont?.color)) content.fontColor = ink;
    return content;
  }

  return (style: CellStyle): StyleContent | undefined => {
    const key = [style.numFmt, style.font, style.fill, style.border, style.alignment]
      .map(numberOf)
      .join();
    if (!known.has(key)) known.set(key, read(style));
    return known.get(key);
  };
}

/** Whether a style says something that ours cannot: it will look plainer than it did. */
export function looksPlainer({ font, fill, border, alignment }: CellStyle): boolean {
  return Boolean(
    font?.strikethrough ||
    font?.vertAlign ||
    fill?.type === "gradient" ||
    border?.left ||
    border?.right ||
    border?.diagonal ||
    alignment?.textRotation ||
    alignment?.indent,
  );
}

function colourOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb) return `#${color.rgb.toLowerCase()}`;
  const slot = color?.theme === undefined ? undefined : (themeSlots[color.theme] ?? color.theme);
  if (slot !== undefined && theme[slot]) {
    return `#${resolveThemeColor([...theme], slot, color?.tint).toLowerCase()}`;
  }
  const old = color?.indexed !== undefined && color.indexed < 16 && indexed[color.indexed % 8];
  return old ? `#${old}` : undefined;
}

const rgb = (colour: string): Color => ({ rgb: colour.slice(1).toUpperCase() });

export function styleForFile(style: StyleContent): CellStyle {
  const { bold, italic, underline, fontColor, fontSize, fontName } = style;
  const written: CellStyle = {};
  if (style.numberFormat) written.numFmt = style.numberFormat;
  if (bold || italic || underline || fontColor || fontSize || fontName) {
    written.font = {
      name: fontName ?? defaultFont.name,
      size: fontSize ?? defaultFont.size,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(fontColor && { color: rgb(fontColor) }),
    };
  }
  if (style.fill) written.fill = solid(style.fill);
  const vertical = style.vertical === "middle" ? "center" : style.vertical;
  if (style.horizontal || vertical || style.wrap) {
    written.alignment = {
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(vertical && { vertical }),
      ...(style.wrap && { wrapText: true }),
    };
  }
  if (style.borderBottom || style.borderTop) {
    written.border = {
      ...(style.borderTop && { top: { style: "thin", color: rgb(style.borderTop) } }),
      ...(style.borderBottom && { bottom: { style: "thin", color: rgb(style.borderBottom) } }),
    };
  }
  return written;
}

/** Cells paint a solid fill with the foreground colour, conditional formats with the background. */
export const solid = (colour: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: rgb(colour),
  bgColor: rgb(colour),
});
