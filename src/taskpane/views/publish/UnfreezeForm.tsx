import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import { useFormStyles } from "./useFormStyles";

interface UnfreezeFormProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly language: Language;
  readonly onUnfreeze: (reason: string) => void;
}

/** A confirmed month is opened again only with a reason. */
export function UnfreezeForm({ name, isBusy, language, onUnfreeze }: UnfreezeFormProps) {
  const styles = useFormStyles();
  const words = panePublishWords[language].unfreeze;
  const [reason, setReason] = useState("");
  const isGiven = reason.trim() !== "";
  return (
    <form
      aria-label={words.heading(name)}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven && !isBusy) onUnfreeze(reason.trim());
      }}
    >
      <p className={styles.text}>{words.why}</p>
      <Field label={words.reason} required>
        <Input value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={!isGiven || isBusy}>
          {words.run(name)}
        </Button>
      </div>
    </form>
  );
}
