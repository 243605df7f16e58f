import { Field, Select } from "@fluentui/react-components";
import type { Source } from "../../host";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import type { Place } from "../state/useFocus";

interface SourcePickerProps {
  readonly language: Language;
  readonly sources: readonly Source[];
  readonly chosen: Source | null;
  readonly disabled: boolean;
  readonly selectRef: Place;
  readonly onChoose: (source: Source) => void;
}

export function SourcePicker(props: SourcePickerProps) {
  const { language, sources, chosen, disabled, selectRef, onChoose } = props;
  const words = paneWords[language].data;
  return (
    <Field label={words.source}>
      <Select
        ref={selectRef}
        value={chosen === null ? "" : keyOf(chosen)}
        disabled={disabled}
        onChange={(_event, { value }) => {
          const source = sources.find((known) => keyOf(known) === value);
          if (source) onChoose(source);
        }}
      >
        {chosen === null && <option value="">{words.choose}</option>}
        {sources.map((source) => (
          <option key={keyOf(source)} value={keyOf(source)}>
            {source.kind === "table" ? words.table(source.name) : words.sheet(source.name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Tables and sheets number their ids each for themselves. */
const keyOf = ({ kind, id }: Source): string => `${kind} ${id}`;
