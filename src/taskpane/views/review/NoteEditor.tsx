import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Report } from "../../../engine";
import { metricName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import type { NoteDraft } from "../../state/review/reviewState";
import type { ReviewerName } from "./Notes";

interface NoteEditorProps extends ReviewerName {
  readonly draft: NoteDraft;
  readonly report: Report;
  readonly disabled: boolean;
  readonly language: Language;
  readonly onDraft: (draft: NoteDraft | null) => void;
  readonly onSave: () => void;
}

/** A note in the making: about the month or one metric, under the reviewer's own name. */
export function NoteEditor(props: NoteEditorProps) {
  const { draft, report, reviewer, disabled, language, onReviewer, onDraft, onSave } = props;
  const styles = useStyles();
  const words = paneReviewWords[language].notes;
  const text = useRef<HTMLElement>(null);
  const { before } = draft;

  useEffect(() => {
    if (before) text.current?.focus();
  }, [before]);

  return (
    <div className={styles.editor}>
      <Field label={words.text}>
        <Textarea
          ref={(element: HTMLElement | null) => {
            text.current = element;
          }}
          value={draft.text}
          resize="vertical"
          onChange={(_event, { value }) => onDraft({ ...draft, text: value })}
        />
      </Field>
      <Field label={words.about}>
        <Select
          value={draft.metric ?? ""}
          onChange={(_event, { value }) => onDraft({ ...draft, metric: value || null })}
        >
          <option value="">{words.wholeMonth}</option>
          {metricsOf(report).map((id) => (
            <option key={id} value={id}>
              {metricName(id, language, report.measured)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.by}>
        <Input value={reviewer} onChange={(_event, { value }) => onReviewer(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={disabled || draft.text.trim() === ""}
          onClick={onSave}
        >
          {words.add}
        </Button>
        {before && <Button onClick={() => onDraft(null)}>{words.cancel}</Button>}
      </div>
    </div>
  );
}

/** What somebody was measured by. */
const metricsOf = ({ measured, team }: Report): readonly string[] =>
  measured.map(({ id }) => id).filter((id) => team.metrics.get(id)?.kind === "measured");

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
