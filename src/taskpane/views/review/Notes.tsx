import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { parseHistoryPeriod, type NoteChange, type Report, type ReviewNote } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { PlainList } from "../../components/PlainList";
import type { PaneActions } from "../../state/openPane";
import { now } from "../../state/review/now";
import type { NoteDraft } from "../../state/review/reviewState";
import { NoteEditor } from "./NoteEditor";
import { NoteLine } from "./NoteLine";

/** Who writes; kept for the person, not with the workbook. */
export interface ReviewerName {
  readonly reviewer: string;
  readonly onReviewer: (name: string) => void;
}

interface NotesProps extends ReviewerName {
  readonly agent: string;
  readonly notes: readonly ReviewNote[];
  readonly report: Report;
  /** Null: nothing is being written. */
  readonly draft: NoteDraft | null;
  readonly onDraft: (draft: NoteDraft | null) => void;
  readonly language: Language;
  readonly onSave: PaneActions["saveNote"];
}

/** What reviewers wrote about a person's month, and a place to write more. */
export function Notes(props: NotesProps) {
  const { agent, notes, report, draft, onDraft, reviewer, onReviewer, language, onSave } = props;
  const styles = useStyles();
  const words = paneReviewWords[language].notes;
  const [told, setTold] = useState("");
  const [isSaving, setIsSaving] = useState(false);
  const period = report.period && parseHistoryPeriod(report.period.label);
  const empty: NoteDraft = { agent, text: "", metric: null, before: null };
  const written = draft ?? empty;

  async function save(change: NoteChange, done: string): Promise<void> {
    setIsSaving(true);
    setTold("");
    const saved = await onSave(change, language);
    setIsSaving(false);
    if (saved === "saved" && (change.kind !== "removed" || draft?.before === change.before))
      onDraft(null);
    setTold({ saved: done, changed: words.changed, failed: words.failed }[saved]);
  }

  function saveDraft(): void {
    const { text, metric, before } = written;
    if (period === null || text.trim() === "") return;
    const by = reviewer.trim() || null;
    const note = { period, agent, metric, text: text.trim(), by, at: now() };
    void save(before ? { kind: "rewritten", before, note } : { kind: "added", note }, words.saved);
  }

  return (
    <section aria-label={words.heading} className={styles.notes}>
      <h3 className={styles.heading}>{words.heading}</h3>
      {notes.length === 0 && <p className={styles.text}>{words.none}</p>}
      <PlainList label={words.heading}>
        {notes.map((note) => (
          <NoteLine
            key={note.row}
            note={note}
            report={report}
            disabled={isSaving}
            language={language}
            onEdit={() => onDraft({ agent, text: note.text, metric: note.metric, before: note })}
            onRemove={() => void save({ kind: "removed", before: note }, words.removed)}
          />
        ))}
      </PlainList>
      {period === null ? (
        <p className={styles.text}>{words.noMonth}</p>
      ) : (
        <NoteEditor
          draft={written}
          report={report}
          reviewer={reviewer}
          disabled={isSaving}
          language={language}
          onReviewer={onReviewer}
          onDraft={onDraft}
          onSave={saveDraft}
        />
      )}
      <p role="status" className={styles.text}>
        {told}
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0 },
});
