import { placed, roundScale } from "./scale";
import { usePlotStyles } from "./usePlotStyles";

interface DotStripProps {
  /** What it shows, in a sentence. */
  readonly label: string;
  readonly values: readonly number[];
  readonly own: { readonly value: number; readonly text: string };
  readonly median: { readonly value: number; readonly text: string };
  readonly text: (value: number) => string;
}

const WIDTH = 300;
const HEIGHT = 76;
const LEFT = 12;
const RIGHT = WIDTH - 12;
const LINE = 40;

/** One among others along a line: a filled diamond among rings, the median a dashed line. */
export function DotStrip({ label, values, own, median, text }: DotStripProps) {
  const styles = usePlotStyles();
  const scale = roundScale(values);
  const x = (value: number) => placed(value, scale, LEFT, RIGHT);
  const at = x(own.value);
  const anchor = at < WIDTH / 3 ? "start" : at > (WIDTH * 2) / 3 ? "end" : "middle";
  const middle = x(median.value);
  const side = middle < WIDTH / 3 ? "start" : middle > (WIDTH * 2) / 3 ? "end" : "middle";
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.plot}>
      <line x1={LEFT} x2={RIGHT} y1={LINE} y2={LINE} className={styles.axis} />
      <line x1={middle} x2={middle} y1={LINE - 12} y2={LINE + 14} className={styles.guide} />
      {values.map((value, index) => (
        <circle key={index} cx={x(value)} cy={LINE} r={4} className={styles.other} />
      ))}
      <path d={`M${at} ${LINE - 8} l8 8 l-8 8 l-8 -8 z`} className={styles.mark} />
      <text x={at} y={LINE - 16} textAnchor={anchor} className={styles.word}>
        {own.text}
      </text>
      <text x={middle} y={LINE + 28} textAnchor={side} className={styles.word}>
        {median.text}
      </text>
      {side !== "start" && (
        <text x={LEFT} y={LINE + 28} textAnchor="start" className={styles.word}>
          {text(scale.from)}
        </text>
      )}
      {side !== "end" && (
        <text x={RIGHT} y={LINE + 28} textAnchor="end" className={styles.word}>
          {text(scale.to)}
        </text>
      )}
    </svg>
  );
}
