import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PlainList } from "../PlainList";
import { placed } from "./scale";
import { useBarStyles } from "./useBarStyles";

export interface BarRow {
  readonly name: string;
  readonly value: number;
  /** The value as people read it. */
  readonly text: string;
}

interface BarRowsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
}

/** How many there are of each, as lengths. */
export function BarRows({ label, rows }: BarRowsProps) {
  const styles = useStyles();
  const bar = useBarStyles();
  const scale = { from: 0, to: Math.max(1, ...rows.map(({ value }) => value)) };
  return (
    <PlainList label={label}>
      {rows.map(({ name, value, text }) => (
        <li key={name} className={styles.row}>
          <span>{name}</span>
          <span aria-hidden="true" className={bar.track}>
            <span
              className={mergeClasses(bar.bar, bar.solid)}
              style={{ left: 0, width: `${placed(value, scale, 0, 100)}%` }}
            />
          </span>
          <span className={styles.text}>{text}</span>
        </li>
      ))}
    </PlainList>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(5.5em, 30%) 1fr minmax(3em, max-content)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  text: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});
