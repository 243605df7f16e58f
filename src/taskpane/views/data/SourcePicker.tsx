import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Source } from "../../../host";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneDataWords } from "../../../locales/paneData";
import { sourceKey } from "../../state/sourceKey";
import type { Place } from "../../state/useFocus";
import { SourceChecklist } from "./SourceChecklist";
import { sourceName } from "./sourceName";

interface SourcePickerProps {
  readonly language: Language;
  readonly sources: readonly Source[];
  /** Empty: none yet. */
  readonly chosen: readonly Source[];
  readonly disabled: boolean;
  readonly selectRef: Place;
  readonly onChoose: (sources: readonly Source[]) => void;
}

const SEVERAL = "several";

/** Mostly one sheet or table; several are ticked in a list. */
export function SourcePicker(props: SourcePickerProps) {
  const { language, sources, chosen, disabled, selectRef, onChoose } = props;
  const words = paneWords[language].data;
  const [wantsSeveral, setWantsSeveral] = useState(false);
  const isSeveral = wantsSeveral || chosen.length > 1;
  const [one] = chosen;

  return (
    <>
      <Field label={words.source}>
        <Select
          ref={selectRef}
          value={isSeveral ? SEVERAL : one ? sourceKey(one) : ""}
          disabled={disabled}
          onChange={(_event, { value }) => {
            setWantsSeveral(value === SEVERAL);
            const source = sources.find((known) => sourceKey(known) === value);
            if (source) onChoose([source]);
          }}
        >
          {!one && <option value="">{words.choose}</option>}
          {sources.map((source) => (
            <option key={sourceKey(source)} value={sourceKey(source)}>
              {sourceName(source, language)}
            </option>
          ))}
          {sources.length > 1 && <option value={SEVERAL}>{paneDataWords[language].several}</option>}
        </Select>
      </Field>
      {isSeveral && (
        <SourceChecklist
          language={language}
          sources={sources}
          chosen={chosen}
          disabled={disabled}
          onChoose={onChoose}
        />
      )}
    </>
  );
}
