import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Report, ReviewNote } from "../../../engine";
import { formatMoment, metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";

interface NoteLineProps {
  readonly note: ReviewNote;
  readonly report: Report;
  readonly disabled: boolean;
  readonly language: Language;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A note with what it is about, who wrote it and when. */
export function NoteLine({ note, report, disabled, language, onEdit, onRemove }: NoteLineProps) {
  const styles = useStyles();
  const words = paneReviewWords[language].notes;
  const { metric, text, by, at } = note;
  const facts = [
    metric === null ? words.wholeMonth : metricName(metric, language, report.measured),
    by,
    at === null ? null : formatMoment(at, language),
  ].filter((fact) => fact !== null);
  return (
    <li className={styles.note}>
      <span className={styles.text}>{text}</span>
      <span className={styles.facts}>{facts.join(" · ")}</span>
      <span className={styles.buttons}>
        <Button
          size="small"
          aria-label={words.editOf(text)}
          disabledFocusable={disabled}
          onClick={onEdit}
        >
          {words.edit}
        </Button>
        <Button
          size="small"
          aria-label={words.removeOf(text)}
          disabledFocusable={disabled}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  text: { whiteSpace: "pre-wrap" },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
