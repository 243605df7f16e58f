import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dataTableWords } from "../../../locales/dataTables";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { dataTables, type DataTable } from "../../state/data/dataTables";
import { tableOf } from "../../state/data/tableOf";
import type { PaneActions } from "../../state/openPane";
import type { Rules } from "../../state/rulesOfBook";
import { FindingList } from "../FindingList";

interface DataTableLineProps {
  readonly kind: DataTable;
  readonly rules: Rules;
  readonly language: Language;
  readonly disabled: boolean;
  readonly actions: Pick<PaneActions, "openTable" | "showFinding">;
}

/** A table of the workbook that says something of the data: what for, what is wrong, and the way there. */
export function DataTableLine({ kind, rules, language, disabled, actions }: DataTableLineProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  const table = dataTables[kind];
  const { title, about } = dataTableWords(table.name, language);
  const there = tableOf(rules, table);
  const findings = there ? rules.findings.filter((finding) => finding.table === there.name) : [];
  return (
    <div className={styles.line}>
      <span className={styles.text}>
        <strong>{title}</strong> {about}
      </span>
      <Button
        size="small"
        disabledFocusable={disabled}
        aria-label={there ? words.openTable(title) : words.createTable(title)}
        onClick={() => void actions.openTable(kind, language)}
      >
        {there ? words.open : words.create}
      </Button>
      {there && findings.length > 0 && (
        <div className={styles.findings}>
          <FindingList
            label={words.findings(there.name)}
            findings={findings}
            language={language}
            onShow={actions.showFinding}
          />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  text: { flex: "1 1 60%", minWidth: 0 },
  findings: { flexBasis: "100%", fontSize: tokens.fontSizeBase200 },
});
