import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { exportProfile, type Profile } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { Section } from "../../components/Section";
import type { DeskActions } from "../../state/rules/deskActions";
import { profileTitle } from "../../state/rules/profileTitle";

interface ProfileFilesProps {
  /** Whose file is on view; null: none. */
  readonly exported: Profile | null;
  readonly language: Language;
  readonly actions: Pick<DeskActions, "importText" | "importFile">;
  readonly onClose: () => void;
}

/** Profiles as files, for another workbook or a colleague. Some Excels save no file, so its text is shown. */
export function ProfileFiles({ exported, language, actions, onClose }: ProfileFilesProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].files;
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  return (
    <Section heading={words.heading}>
      {exported && (
        <Exported key={exported.id} profile={exported} language={language} onClose={onClose} />
      )}
      <div>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.import}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again once it is mended.
            target.value = "";
            if (file) void actions.importFile(file);
          }}
        />
        <Button onClick={() => chooser.current?.click()}>{words.import}</Button>
      </div>
      <Field label={words.paste}>
        <Textarea value={pasted} onChange={(_event, { value }) => setPasted(value)} />
      </Field>
      {pasted.trim() !== "" && (
        <div className={styles.buttons}>
          <Button onClick={() => actions.importText(pasted, "")}>{words.pasteImport}</Button>
        </div>
      )}
    </Section>
  );
}

interface ExportedProps {
  readonly profile: Profile;
  readonly language: Language;
  readonly onClose: () => void;
}

function Exported({ profile, language, onClose }: ExportedProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].files;
  const [isCopied, setCopied] = useState(false);
  const title = profileTitle(profile, language);
  const text = exportProfile(profile);
  const shown = useRef<HTMLTextAreaElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <>
      <Field
        label={words.exported(title)}
        {...(isCopied && { validationState: "success" as const, validationMessage: words.copied })}
      >
        <Textarea
          readOnly
          textarea={{ ref: shown }}
          rows={6}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          as="a"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          download={`${title}.json`}
        >
          {words.download}
        </Button>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(text).then(() => setCopied(true), onDenied)
          }
        >
          {words.copy}
        </Button>
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </>
  );
}

/** Without leave for the clipboard the text is selected already, to be copied by keys. */
const onDenied = (): void => undefined;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
