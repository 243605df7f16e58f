import type { MarkerStyle } from "../../book/content";

interface MarkProps {
  readonly style: MarkerStyle;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

const HALF = 4;

/** The mark at a point of a line, and beside its name in the legend. */
export function Mark({ style, x, y, color }: MarkProps) {
  switch (style) {
    case "None":
      return null;
    case "Circle":
      return <circle cx={x} cy={y} r={HALF} fill={color} />;
    case "Square":
      return <rect x={x - HALF} y={y - HALF} width={2 * HALF} height={2 * HALF} fill={color} />;
    case "Diamond":
      return <path d={`M${x} ${y - 5}l5 5l-5 5l-5-5z`} fill={color} />;
    case "Triangle":
      return <path d={`M${x} ${y - 5}l5 9h-10z`} fill={color} />;
  }
}
