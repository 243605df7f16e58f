import type { MarkerStyle } from "../../book/content";
import { bandOf, valueAxis, type PlotData } from "./plot";

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly category: string;
  readonly label: string;
}

export interface DrawnLine {
  readonly name: string;
  readonly color: string;
  readonly marker: MarkerStyle;
  readonly labelsBelow: boolean;
  /** Stretches without a gap: where a value is missing the line is broken. */
  readonly runs: readonly (readonly Point[])[];
}

/** Excel gives each series a mark of its own. */
const marks: readonly MarkerStyle[] = ["Circle", "Square", "Diamond", "Triangle"];

/** The lines of a chart inside `width` × `height`, points in the middle of their categories. */
export function lines(data: PlotData, width: number, height: number): DrawnLine[] {
  const { low, high } = valueAxis(data);
  const band = width / Math.max(1, data.categories.length);
  const place = (value: number) => Math.min(high, Math.max(low, value));
  return data.series.map(({ name, color, values, labels, marker, labelsBelow }, at) => {
    const runs: Point[][] = [];
    let open: Point[] | null = null;
    values.forEach((value, index) => {
      if (value === null) return (open = null);
      const point: Point = {
        x: (bandOf(data, index) + 0.5) * band,
        y: height * (1 - (place(value) - low) / (high - low)),
        category: data.categories[index] ?? "",
        label: labels?.[index] ?? "",
      };
      if (open) open.push(point);
      else runs.push((open = [point]));
    });
    return {
      name,
      color,
      marker: marker ?? marks[at % marks.length]!,
      labelsBelow: labelsBelow ?? false,
      runs,
    };
  });
}
