import { mergeClasses } from "@fluentui/react-components";
import { placed, roundScale } from "./scale";
import { usePlotStyles } from "./usePlotStyles";

export interface TrendMark {
  readonly name: string;
  /** Null: nothing was kept, and the line is broken. */
  readonly value: number | null;
  /** Made otherwise than the others: drawn hollow, and not joined to them. */
  readonly isApart: boolean;
}

interface TrendLineProps {
  /** What it shows, in a sentence. */
  readonly label: string;
  readonly marks: readonly TrendMark[];
  readonly text: (value: number) => string;
  readonly target?: { readonly value: number; readonly text: string };
}

const WIDTH = 300;
const HEIGHT = 118;
const LEFT = 6;
const RIGHT = WIDTH - 6;
const TOP = 18;
const BOTTOM = 96;

/** Values over periods, joined where two stand side by side. */
export function TrendLine({ label, marks, text, target }: TrendLineProps) {
  const styles = usePlotStyles();
  const known = marks.flatMap(({ value }) => value ?? []);
  const scale = roundScale(target ? [...known, target.value] : known);
  const periods = { from: 0, to: Math.max(1, marks.length - 1) };
  const x = (at: number) => placed(at, periods, LEFT + 14, RIGHT - 14);
  const y = (value: number) => placed(value, scale, BOTTOM, TOP);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.plot}>
      <line x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} className={styles.axis} />
      {target && (
        <>
          <line
            x1={LEFT}
            x2={RIGHT}
            y1={y(target.value)}
            y2={y(target.value)}
            className={styles.guide}
          />
          <text x={LEFT} y={y(target.value) - 3} className={styles.word}>
            {target.text}
          </text>
        </>
      )}
      {marks.map((mark, at) => {
        const before = marks[at - 1];
        const isJoined =
          before &&
          before.value !== null &&
          mark.value !== null &&
          !before.isApart === !mark.isApart;
        return (
          isJoined && (
            <line
              key={mark.name}
              x1={x(at - 1)}
              y1={y(before.value)}
              x2={x(at)}
              y2={y(mark.value)}
              className={styles.line}
            />
          )
        );
      })}
      {marks.map(
        ({ name, value, isApart }, at) =>
          value !== null && (
            <circle
              key={name}
              cx={x(at)}
              cy={y(value)}
              r={4}
              className={mergeClasses(styles.mark, isApart && styles.hollow)}
            />
          ),
      )}
      {wordsOf(marks).map((at) => {
        const { name, value } = marks[at]!;
        const anchor = at === 0 ? "start" : at === marks.length - 1 ? "end" : "middle";
        const where = anchor === "start" ? LEFT : anchor === "end" ? RIGHT : x(at);
        return (
          <g key={name} textAnchor={anchor}>
            <text x={where} y={HEIGHT - 6} className={styles.word}>
              {name}
            </text>
            {value !== null && (
              <text x={where} y={y(value) - 8} className={styles.word}>
                {text(value)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The ends are named, and the middle where there is room. */
function wordsOf(marks: readonly TrendMark[]): readonly number[] {
  const last = marks.length - 1;
  return last >= 2 && last % 2 === 0 ? [0, last / 2, last] : [...new Set([0, last])];
}
