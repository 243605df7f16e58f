import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fields, scaleIds, type Field as FieldId, type RecognisedColumn } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { ruleChoice } from "../../../locales/rules";
import type { ColumnChange } from "../../state/data/columnChanges";
import { ChoiceSelect } from "./ChoiceSelect";
import { FieldSelect, type FieldChoice } from "./FieldSelect";

interface ColumnEditorProps {
  readonly column: RecognisedColumn;
  /** What a person has said of the column so far. */
  readonly answer: ColumnChange["said"];
  readonly language: Language;
  readonly onSave: (said: ColumnChange["said"]) => void;
  readonly onCancel: () => void;
}

/** What a column is, and what its cells mean; kept when it is saved, not at each change. */
export function ColumnEditor({ column, answer, language, onSave, onCancel }: ColumnEditorProps) {
  const styles = useStyles();
  const words = paneDataWords[language];
  const isChosen = answer.field !== undefined && column.notes.includes("chosen");
  const [field, setField] = useState<FieldChoice>(isChosen ? answer.field : undefined);
  const [said, setSaid] = useState(answer);
  const meant = field === undefined ? column.field : field;
  const parts = meant === null ? nothing : partsOf(meant);
  const change = (part: ColumnChange["said"]) => setSaid({ ...said, ...part });

  return (
    <div className={styles.editor}>
      <FieldSelect column={column} value={field} language={language} onChange={setField} />
      {parts.has("unit") && (
        <ChoiceSelect
          label={words.unit}
          options={isShare(meant) ? shareUnits : durationUnits}
          value={said.unit}
          name={(unit) => ruleChoice("columnUnit", unit, language)}
          language={language}
          onChange={(unit) => change({ unit })}
        />
      )}
      {parts.has("order") && (
        <ChoiceSelect
          label={words.order}
          options={["dayFirst", "monthFirst"]}
          value={said.order}
          name={(order) => ruleChoice("columnOrder", order, language)}
          language={language}
          onChange={(order) => change({ order })}
        />
      )}
      {parts.has("scale") && (
        <ChoiceSelect
          label={words.scale}
          options={scaleIds}
          value={said.scale}
          name={(scale) => ruleChoice("columnScale", scale, language)}
          language={language}
          onChange={(scale) => change({ scale })}
        />
      )}
      {parts.has("goal") && (
        <>
          <Checkbox
            label={words.isRemaining}
            checked={said.remaining === true}
            onChange={(_event, { checked }) => change({ remaining: checked === true || undefined })}
          />
          {said.remaining === true && (
            <Field label={words.goal}>
              <Input
                type="number"
                min={1}
                value={said.goal === undefined ? "" : String(said.goal)}
                onChange={(_event, { value }) => change({ goal: minutesIn(value) })}
              />
            </Field>
          )}
        </>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => onSave({ ...said, field })}>
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

type Part = "unit" | "order" | "scale" | "goal";

const durationUnits = ["milliseconds", "seconds", "minutes", "hours", "days", "clock"] as const;
const shareUnits = ["percent", "fraction"] as const;
const nothing: ReadonlySet<Part> = new Set();

const isShare = (field: FieldId | null): boolean => field !== null && fields[field] === "share";

/** What the cells of a field can leave open. */
function partsOf(field: FieldId): ReadonlySet<Part> {
  switch (fields[field]) {
    case "moment":
      return new Set(["order"]);
    case "duration":
      return new Set(["unit", "goal"]);
    case "share":
      return new Set(["unit"]);
    case "rating":
      return new Set(["scale"]);
    default:
      return nothing;
  }
}

function minutesIn(text: string): number | undefined {
  const minutes = Number(text);
  return minutes > 0 ? minutes : undefined;
}

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
