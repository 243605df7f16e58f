import { linesNeeded } from "../linesNeeded";
import { faint, heading, ink, rule } from "../look";
import type { CardLine, CardLook } from "./cardLine";

/** As a row is dressed: sentences of one line need less than those of several. */
export type DressedLook = CardLook | "longText" | "longFacts";

/** @param points the width of the page. */
export function lookOf(line: CardLine, points: number): DressedLook {
  if (linesOf(line, points) === 1) return line.look;
  return line.look === "facts" ? "longFacts" : "longText";
}

/** In points; null where Excel's own will do. */
export function heightOf(line: CardLine, points: number): number | null {
  const lines = linesOf(line, points);
  return heights[line.look] ?? (lines > 1 ? lines * LINE_POINTS : null);
}

/** Above Excel's standard row: Chinese letters of a font that stands in for another one are taller. */
const LINE_POINTS = 17;

const heights: Partial<Record<CardLook, number>> = { name: 24, head: 30, sign: 30 };

const linesOf = ({ look, cells }: CardLine, points: number): number =>
  look === "text" || look === "facts" ? linesNeeded(String(cells[0]), points) : 1;

/** Cells of their own look; the others stay as they are. */
export const dressed: Partial<Record<DressedLook, (area: Excel.Range) => void>> = {
  name(area) {
    const { font } = area.getColumn(0).format;
    font.size = 16;
    font.bold = true;
    font.color = heading;
  },
  facts(area) {
    area.getColumn(0).format.font.color = faint;
  },
  longFacts(area) {
    area.getColumn(0).format.font.color = faint;
    overTheWidth(area);
  },
  head(area) {
    area.format.fill.color = heading;
    area.format.font.color = "#ffffff";
    area.format.font.bold = true;
    area.format.wrapText = true;
    area.format.horizontalAlignment = "Center";
    area.format.verticalAlignment = "Center";
  },
  dimension(area) {
    area.format.font.bold = true;
    area.format.fill.color = "#eef3f8";
  },
  metric(area) {
    const edge = area.format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.color = rule;
    // The range, a text between figures.
    area.getColumn(3).format.horizontalAlignment = "Center";
  },
  total(area) {
    area.format.font.bold = true;
    const edge = area.format.borders.getItem("EdgeTop");
    edge.style = "Continuous";
    edge.color = ink;
  },
  heading(area) {
    const { font } = area.getColumn(0).format;
    font.bold = true;
    font.color = heading;
  },
  longText: overTheWidth,
  sign(area) {
    area.format.verticalAlignment = "Bottom";
    for (const border of ["EdgeBottom", "InsideHorizontal"] as const) {
      const edge = area.format.borders.getItem(border);
      edge.style = "Continuous";
      edge.color = rule;
    }
  },
};

/** A text of one line runs on over empty cells by itself; merging is what costs most here. */
function overTheWidth(area: Excel.Range): void {
  area.merge(true);
  area.format.wrapText = true;
  area.format.verticalAlignment = "Top";
}
