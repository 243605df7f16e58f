import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { RecognisedColumn } from "../../../engine";
import { columnNote } from "../../../locales/columnNotes";
import { fieldName, formatShare } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneDataWords } from "../../../locales/paneData";
import type { ColumnChange } from "../../state/data/columnChanges";
import { ColumnEditor } from "./ColumnEditor";

interface ColumnLineProps {
  readonly column: RecognisedColumn;
  /** What a person has said of the column so far. */
  readonly answer: ColumnChange["said"];
  readonly namesSheet: boolean;
  readonly language: Language;
  readonly disabled: boolean;
  readonly onChange: (said: ColumnChange["said"]) => void;
}

/** One column of the tickets, and the way to correct it. */
export function ColumnLine(props: ColumnLineProps) {
  const { column, answer, namesSheet, language, disabled, onChange } = props;
  const styles = useStyles();
  const words = paneDataWords[language];
  const button = useRef<HTMLElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { header, sheet } = column;

  function close() {
    setIsOpen(false);
    button.current?.focus();
  }

  return (
    <li className={styles.column}>
      <div className={styles.line}>
        <span className={styles.names}>
          <span className={styles.header}>
            {header} {namesSheet && sheet !== null && words.onSheet(sheet)}
          </span>
          <span className={styles.field}>{readAs(column, language)}</span>
        </span>
        <Button
          ref={(element: HTMLElement | null) => {
            button.current = element;
          }}
          size="small"
          appearance="subtle"
          disabledFocusable={disabled}
          aria-expanded={isOpen}
          aria-label={words.edit(header)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {paneWords[language].data.correct}
        </Button>
      </div>
      {isOpen && (
        <ColumnEditor
          column={column}
          answer={answer}
          language={language}
          onCancel={close}
          onSave={(said) => {
            close();
            onChange(said);
          }}
        />
      )}
    </li>
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
