import { Field, Select } from "@fluentui/react-components";
import {
  agentDayFields,
  fields,
  ticketFields,
  type Field as FieldId,
  type RecognisedColumn,
} from "../../../engine";
import { fieldName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneDataWords } from "../../../locales/paneData";

/** Undefined: as recognised. Null: the column is not used. */
export type FieldChoice = FieldId | null | undefined;

interface FieldSelectProps {
  readonly column: RecognisedColumn;
  readonly value: FieldChoice;
  readonly language: Language;
  readonly onChange: (field: FieldChoice) => void;
}

const RECOGNISED = "recognised";
const UNUSED = "unused";

export function FieldSelect({ column, value, language, onChange }: FieldSelectProps) {
  const words = paneDataWords[language];
  return (
    <Field label={words.readAs}>
      <Select
        value={value === undefined ? RECOGNISED : (value ?? UNUSED)}
        onChange={(_event, chosen) => onChange(fieldOf(chosen.value))}
      >
        <option value={RECOGNISED}>{asRecognised(column, language)}</option>
        <option value={UNUSED}>{words.notUsed}</option>
        <Fields label={words.ofTickets} of={ticketFields} language={language} />
        <Fields label={words.ofAgentDays} of={agentDayFields} language={language} />
      </Select>
    </Field>
  );
}

interface FieldsProps {
  readonly label: string;
  readonly of: Partial<typeof fields>;
  readonly language: Language;
}

function Fields({ label, of, language }: FieldsProps) {
  const named = (Object.keys(of) as FieldId[])
    .map((field) => ({ field, name: fieldName(field, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <optgroup label={label}>
      {named.map(({ field, name }) => (
        <option key={field} value={field}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

function fieldOf(value: string): FieldChoice {
  if (value === UNUSED) return null;
  return (Object.keys(fields) as FieldId[]).find((field) => field === value);
}

/** What recognition came to, unless a person has overruled it. */
function asRecognised({ field, notes }: RecognisedColumn, language: Language): string {
  const words = paneDataWords[language];
  if (notes.includes("chosen")) return words.asRecognised;
  return words.asRecognisedNow(
    field === null ? paneWords[language].data.columnUnused : fieldName(field, language),
  );
}
