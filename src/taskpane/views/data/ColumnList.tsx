import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnChoice, ReadOutcome, RecognisedColumn } from "../../../engine";
import { columnNote } from "../../../locales/columnNotes";
import { fieldName, formatShare } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneDataWords } from "../../../locales/paneData";
import { PlainList } from "../../components/PlainList";
import type { PaneActions } from "../../state/openPane";
import { answerFor, ColumnEditor } from "./ColumnEditor";

interface ColumnListProps {
  readonly outcome: ReadOutcome;
  readonly choices: readonly ColumnChoice[];
  readonly language: Language;
  readonly disabled: boolean;
  readonly onChange: PaneActions["changeColumn"];
}

/** Each header, what it was taken for and how surely; a line opens into its correction. */
export function ColumnList({ outcome, choices, language, disabled, onChange }: ColumnListProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  const [edited, setEdited] = useState<string | null>(null);
  const isOneSheet = new Set(outcome.columns.map(({ sheet }) => sheet)).size === 1;

  return (
    <PlainList>
      {outcome.columns.map((column) => {
        const { index, header, sheet } = column;
        const key = `${sheet ?? ""} ${index}`;
        return (
          <li key={key} className={styles.column}>
            <div className={styles.line}>
              <span className={styles.names}>
                <span className={styles.header}>
                  {header} {!isOneSheet && sheet !== null && words.onSheet(sheet)}
                </span>
                <span className={styles.field}>{readAs(column, language)}</span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={disabled}
                aria-expanded={edited === key}
                aria-label={words.edit(header)}
                onClick={() => setEdited(edited === key ? null : key)}
              >
                {paneWords[language].data.correct}
              </Button>
            </div>
            {edited === key && (
              <ColumnEditor
                column={column}
                answer={answerFor(column, choices)}
                language={language}
                onCancel={() => setEdited(null)}
                onSave={(said) => {
                  setEdited(null);
                  void onChange({ sheet: isOneSheet ? null : sheet, header, said }, language);
                }}
              />
            )}
          </li>
        );
      })}
    </PlainList>
  );
}

/** "Created · sure, 100% · day before month" */
function readAs({ field, confidence, notes }: RecognisedColumn, language: Language): string {
  const words = paneDataWords[language];
  const told = notes.map((note) => columnNote(note, language));
  if (field === null) return [paneWords[language].data.columnUnused, ...told].join(" · ");
  const certainty = words.certainty[certaintyOf(confidence)];
  const share = formatShare(confidence, language);
  return [fieldName(field, language), words.certaintyOf(certainty, share), ...told].join(" · ");
}

/** A sure alias to the letter has 1; below 0.75 several things could be meant [choice]. */
const certaintyOf = (confidence: number) =>
  confidence >= 0.9 ? "sure" : confidence >= 0.75 ? "likely" : "doubtful";

const useStyles = makeStyles({
  column: {
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  header: { fontWeight: tokens.fontWeightSemibold },
  field: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
