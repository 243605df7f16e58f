import { Field, Select } from "@fluentui/react-components";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";

interface ChoiceSelectProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  /** Undefined: the cells decide. */
  readonly value: string | undefined;
  readonly name: (option: Option) => string;
  readonly language: Language;
  readonly onChange: (option: Option | undefined) => void;
}

/** What a person may say of a column's cells, or leave to them. */
export function ChoiceSelect<Option extends string>(props: ChoiceSelectProps<Option>) {
  const { label, options, value, name, language, onChange } = props;
  return (
    <Field label={label}>
      <Select
        value={value ?? ""}
        onChange={(_event, chosen) => onChange(options.find((one) => one === chosen.value))}
      >
        <option value="">{paneDataWords[language].asCellsTell}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
