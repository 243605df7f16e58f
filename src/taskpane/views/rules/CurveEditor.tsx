import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  curveWords,
  formatLevels,
  parseLevels,
  profileTable,
  readingWords,
  type Curve,
  type CurveKind,
  type Metric,
  type StepCurve,
} from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleChoice, ruleHeader } from "../../../locales/rules";
import { curveFields, withField } from "../../state/rules/curveFields";
import { curveOfKind } from "../../state/rules/curveOfKind";
import { fromShown, shownIn, unitText } from "./figures";
import { NumberInput } from "./NumberInput";

interface CurveEditorProps {
  /** Null: the metric is not known, which is said beside. */
  readonly metric: Metric | null;
  readonly name: string;
  readonly curve: Curve;
  readonly language: Language;
  readonly onChange: (curve: Curve) => void;
}

const kinds = Object.keys(curveWords) as CurveKind[];
const readings = Object.keys(readingWords) as NonNullable<StepCurve["reading"]>[];

/** What a value of a metric is worth: the kind of curve and its numbers, under their columns' names. */
export function CurveEditor({ metric, name, curve, language, onChange }: CurveEditorProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].editor;
  const graded = metric ?? { unit: "number" as const, direction: "up" as const };
  const columnName = (column: string) => ruleHeader(profileTable.name, column, language);
  return (
    <div role="group" aria-label={words.curveOf(name)} className={styles.curve}>
      <Select
        size="small"
        aria-label={words.curveOf(name)}
        value={curve.kind}
        onChange={(_event, { value }) => onChange(curveOfKind(value as CurveKind, curve, graded))}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {ruleChoice("curve", kind, language)}
          </option>
        ))}
      </Select>
      {curve.kind === "attainment" && (
        <Checkbox
          label={words.team}
          checked={curve.target === "team"}
          onChange={(_event, { checked }) =>
            onChange({ ...curve, target: checked === true ? "team" : startingTarget(graded) })
          }
        />
      )}
      <div className={styles.fields}>
        {curveFields(curve, graded.unit).map((field) => (
          <label key={field.column} className={styles.field}>
            <span>{columnName(field.column)}</span>
            <NumberInput
              label={`${columnName(field.column)}, ${name}`}
              value={shownIn(field.unit, field.value)}
              unit={unitText(field.unit, language)}
              wrong={words.numberWrong}
              onChange={(value) => {
                if (value !== null || field.optional)
                  onChange(withField(curve, field.column, fromShown(field.unit, value)));
              }}
            />
          </label>
        ))}
      </div>
      {curve.kind === "step" && (
        <Select
          size="small"
          aria-label={`${columnName("reading")}, ${name}`}
          value={curve.reading ?? "full"}
          onChange={(_event, { value }) =>
            onChange({ ...curve, reading: value as NonNullable<StepCurve["reading"]> })
          }
        >
          {readings.map((reading) => (
            <option key={reading} value={reading}>
              {ruleChoice("reading", reading, language)}
            </option>
          ))}
        </Select>
      )}
      {(curve.kind === "ladder" || curve.kind === "lookup") && (
        <LevelsInput
          key={curve.kind}
          label={`${words.levels}, ${name}`}
          text={formatLevels(curve.levels, graded.unit === "share")}
          wrong={words.levelsWrong}
          onChange={(levels) => onChange({ ...curve, levels })}
        />
      )}
    </div>
  );
}

interface LevelsInputProps {
  readonly label: string;
  readonly text: string;
  readonly wrong: string;
  readonly onChange: (levels: NonNullable<ReturnType<typeof parseLevels>>) => void;
}

function LevelsInput({ label, text, wrong, onChange }: LevelsInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const levels = typed === null ? null : parseLevels(typed);
  const isWrong = typed !== null && levels === null;
  return (
    <Field
      label={label}
      size="small"
      {...(isWrong && { validationState: "error" as const, validationMessage: wrong })}
    >
      <Input
        size="small"
        value={typed ?? text}
        onChange={(_event, { value }) => {
          setTyped(value);
          const read = parseLevels(value);
          if (read) onChange(read);
        }}
        onBlur={() => levels && setTyped(null)}
      />
    </Field>
  );
}

/** Where there was no figure of the profile's own. */
const startingTarget = ({ unit }: Pick<Metric, "unit">): number => (unit === "share" ? 0.9 : 1);

const useStyles = makeStyles({
  curve: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  field: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
