import type { MarkerStyle } from "../../book/content";

/** What a chart shows, once its ranges are read: every series has a value or null per category. */
export interface PlotData {
  /** Ends of the value axis where the chart fixes them. */
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** Categories from the far end: of horizontal bars, the first at the top. */
  readonly reversed?: boolean | undefined;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
    /** What stands at each bar; nothing does where the chart has no data labels. */
    readonly labels?: readonly string[] | undefined;
    /** Of a line's points. */
    readonly marker?: MarkerStyle | undefined;
    readonly labelsBelow?: boolean | undefined;
  }[];
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
  readonly category: string;
  readonly series: string;
  readonly value: number;
  readonly label: string;
}

export interface Tick {
  readonly value: number;
  /** Distance along the value axis, from its start. */
  readonly at: number;
}

/** The chart's own ends, else a rounded axis that holds 0 and every value, with about five steps. */
export function valueAxis(data: PlotData): { low: number; high: number; step: number } {
  const values = data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = data.minimum ?? Math.min(0, ...values);
  const high = data.maximum ?? Math.max(0, ...values);
  // Smaller spans underflow when divided, and nobody could see them.
  const span = Math.max(high - low, 1e-9);
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => span / size <= 5)!;
  return {
    low: Math.floor(low / step) * step,
    high: Math.ceil(high / step) * step || (low < 0 ? 0 : step),
    step,
  };
}

export function ticks(data: PlotData, length: number): Tick[] {
  const { low, high, step } = valueAxis(data);
  const count = Math.round((high - low) / step);
  return Array.from({ length: count + 1 }, (_, index) => ({
    value: Number((low + index * step).toPrecision(12)),
    at: (length * index) / count,
  }));
}

/** Where along the category axis a category stands, counted in bands from its start. */
export const bandOf = (data: PlotData, index: number): number =>
  data.reversed ? data.categories.length - 1 - index : index;

/**
 * Bars of a clustered chart inside `width` × `height`. Horizontal bars list the first category at
 * the bottom, as Excel draws "BarClustered", unless the axis is reversed. Values beyond the axis
 * are cut at its end.
 */
export function bars(
  data: PlotData,
  width: number,
  height: number,
  orientation: "horizontal" | "vertical",
): Bar[] {
  const isHorizontal = orientation === "horizontal";
  const { low, high } = valueAxis(data);
  const length = isHorizontal ? width : height;
  const band = (isHorizontal ? height : width) / Math.max(1, data.categories.length);
  const thickness = (band * 0.7) / Math.max(1, data.series.length);
  const scale = length / (high - low);

  return data.series.flatMap(({ name, color, values, labels }, seriesIndex) =>
    values.flatMap((value, index): Bar[] => {
      if (value === null) return [];
      const across = bandOf(data, index) * band + band * 0.15 + seriesIndex * thickness;
      const base = Math.min(high, Math.max(low, 0));
      const tip = Math.min(high, Math.max(low, value));
      const start = (Math.min(base, tip) - low) * scale;
      const size = Math.abs(tip - base) * scale;
      const place = isHorizontal
        ? { x: start, y: height - across - thickness, width: size, height: thickness }
        : { x: across, y: height - start - size, width: thickness, height: size };
      const category = data.categories[index] ?? "";
      const label = labels?.[index] ?? "";
      return [{ ...place, color, category, series: name, value, label }];
    }),
  );
}
