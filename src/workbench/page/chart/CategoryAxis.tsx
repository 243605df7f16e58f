import { CutText } from "./CutText";
import { bandOf, type PlotData } from "./plot";
import { textWidth } from "./textWidth";

interface CategoryAxisProps {
  readonly data: PlotData;
  readonly isHorizontal: boolean;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Left of the plot, for the names of horizontal bars. */
  readonly room: number;
}

const LINE = 13;
/** A name of fewer pixels tells nothing: every second, third … name is shown instead. */
const LEAST = 40;

export function CategoryAxis({ data, isHorizontal, width, height, room }: CategoryAxisProps) {
  const { categories } = data;
  const band = (isHorizontal ? height : width) / Math.max(1, categories.length);
  const widest = Math.max(0, ...categories.map(textWidth));
  const needed = isHorizontal ? LINE : Math.min(widest + 4, LEAST);
  const step = Math.max(1, Math.ceil(needed / band));
  return categories.map((category, index) => {
    if (index % step !== 0) return null;
    const middle = (bandOf(data, index) + 0.5) * band;
    return isHorizontal ? (
      <CutText
        key={index}
        text={category}
        room={room - 12}
        x={-8}
        y={height - middle}
        dy="0.35em"
        textAnchor="end"
      />
    ) : (
      <CutText
        key={index}
        text={category}
        room={band * step - 2}
        x={middle}
        y={height + 16}
        textAnchor="middle"
      />
    );
  });
}
