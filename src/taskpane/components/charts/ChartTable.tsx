import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface ChartTableContent {
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

interface ChartTableProps extends ChartTableContent {
  readonly label: string;
}

/** The numbers behind a chart. */
export function ChartTable({ label, head, rows }: ChartTableProps) {
  const styles = useStyles();
  return (
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          {head.map((name, at) => (
            <th
              key={name}
              scope="col"
              className={mergeClasses(styles.cell, at > 0 && styles.figure)}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...figures], index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            {figures.map((figure, at) => (
              <td key={at} className={mergeClasses(styles.cell, styles.figure)}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXXS,
  },
  figure: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});
