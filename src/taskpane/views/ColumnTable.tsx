import { makeStyles, tokens } from "@fluentui/react-components";
import type { RecognisedColumn } from "../../engine";
import { fieldName, formatShare } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";

interface ColumnTableProps {
  readonly columns: readonly RecognisedColumn[];
  readonly language: Language;
}

/** Each header and what it was taken for. */
export function ColumnTable({ columns, language }: ColumnTableProps) {
  const styles = useStyles();
  const words = paneWords[language].data;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {words.columnHeader}
          </th>
          <th scope="col" className={styles.cell}>
            {words.columnField}
          </th>
          <th scope="col" className={styles.number}>
            {words.columnConfidence}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ index, header, field, confidence }) => (
          <tr key={index}>
            <th scope="row" className={styles.header}>
              {header}
            </th>
            <td className={styles.cell}>
              {field === null ? words.columnUnused : fieldName(field, language)}
            </td>
            <td className={styles.number}>
              {field === null ? "" : formatShare(confidence, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const cell = {
  textAlign: "start",
  verticalAlign: "top",
  paddingBlock: tokens.spacingVerticalXXS,
  paddingInlineEnd: tokens.spacingHorizontalS,
  overflowWrap: "anywhere",
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
} as const;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell,
  header: { ...cell, fontWeight: tokens.fontWeightRegular },
  number: { ...cell, textAlign: "end", whiteSpace: "nowrap", paddingInlineEnd: 0 },
});
