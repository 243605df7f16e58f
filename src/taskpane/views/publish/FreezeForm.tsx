import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import type { PublishChoice } from "../../state/publish/publishChoice";
import { useFormStyles } from "./useFormStyles";

interface FreezeFormProps {
  /** Of the month, as people say it. */
  readonly name: string;
  readonly isBusy: boolean;
  readonly choice: PublishChoice;
  readonly language: Language;
  readonly onChoose: (choice: PublishChoice) => void;
  readonly onFreeze: (told: { readonly confirmedBy: string; readonly note: string }) => void;
}

/** A person confirms: without that nothing is frozen. */
export function FreezeForm(props: FreezeFormProps) {
  const { name, isBusy, choice, language, onChoose, onFreeze } = props;
  const styles = useFormStyles();
  const words = panePublishWords[language].freeze;
  const [confirmedBy, setConfirmedBy] = useState("");
  const [note, setNote] = useState("");
  const [isConfirmed, setConfirmed] = useState(false);
  return (
    <form
      aria-label={words.heading(name)}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isConfirmed && !isBusy) onFreeze({ confirmedBy, note });
      }}
    >
      <p className={styles.text}>{words.why}</p>
      <Field label={words.by}>
        <Input value={confirmedBy} onChange={(_event, { value }) => setConfirmedBy(value)} />
      </Field>
      <Field label={words.note}>
        <Input value={note} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <Checkbox
        label={words.protect}
        checked={choice.protect}
        onChange={(_event, { checked }) => onChoose({ ...choice, protect: checked === true })}
      />
      <Checkbox
        label={words.confirm}
        checked={isConfirmed}
        onChange={(_event, { checked }) => setConfirmed(checked === true)}
      />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={!isConfirmed || isBusy}>
          {words.run(name)}
        </Button>
      </div>
    </form>
  );
}
