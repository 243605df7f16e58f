import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import {
  missingWords,
  phaseWords,
  profileTable,
  termsTable,
  weighingWords,
  type MissingPolicy,
  type Profile,
  type Weighing,
} from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleChoice, ruleHeader } from "../../../locales/rules";
import type { DraftEvent } from "../../state/rules/draft";
import { usualTerms, type Terms } from "../../state/rules/terms";
import { NumberInput } from "./NumberInput";

interface TermsEditorProps {
  readonly profile: Profile;
  readonly language: Language;
  readonly onChange: (edit: DraftEvent) => void;
}

const policies = Object.keys(missingWords) as MissingPolicy[];
const weighings = Object.keys(weighingWords) as Weighing[];

/** For whom a profile is, and what holds for it as a whole, under the names of its columns. */
export function TermsEditor({ profile, language, onChange }: TermsEditorProps) {
  const styles = useStyles();
  const words = paneRulesWords[language];
  const { appliesTo = {} } = profile;
  const set = (terms: Terms) => onChange({ type: "termsSet", terms });
  const term = (key: string) => ruleHeader(termsTable.name, key, language);
  const column = (key: string) => ruleHeader(profileTable.name, key, language);
  const phases = [...new Set([...Object.keys(phaseWords), appliesTo.phase ?? ""])].filter(Boolean);
  return (
    <div className={styles.terms}>
      <Field label={column("phase")}>
        <Select
          size="small"
          value={appliesTo.phase ?? ""}
          onChange={(_event, { value }) => set({ phase: value })}
        >
          <option value="">{words.terms.all}</option>
          {phases.map((phase) => (
            <option key={phase} value={phase}>
              {ruleChoice("phase", phase, language)}
            </option>
          ))}
        </Select>
      </Field>
      {(["role", "group"] as const).map((part) => (
        <Field key={part} label={column(part)}>
          <Input
            size="small"
            value={appliesTo[part] ?? ""}
            placeholder={words.terms.all}
            onChange={(_event, { value }) => set({ [part]: value })}
          />
        </Field>
      ))}
      <Field label={term("missing")}>
        <Select
          size="small"
          value={profile.missing ?? usualTerms.missing}
          onChange={(_event, { value }) => set({ missing: value as MissingPolicy })}
        >
          {policies.map((policy) => (
            <option key={policy} value={policy}>
              {ruleChoice("missing", policy, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={term("weighing")}>
        <Select
          size="small"
          value={profile.weighing ?? usualTerms.weighing}
          onChange={(_event, { value }) => set({ weighing: value as Weighing })}
        >
          {weighings.map((weighing) => (
            <option key={weighing} value={weighing}>
              {ruleChoice("weighing", weighing, language)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <label className={styles.line}>
          <span>{term("coverage")}</span>
          <NumberInput
            label={term("coverage")}
            value={Number((100 * profile.minimumCoverage).toPrecision(12))}
            unit={words.editor.share}
            wrong={words.editor.numberWrong}
            onChange={(value) =>
              value !== null && set({ minimumCoverage: Number((value / 100).toPrecision(12)) })
            }
          />
        </label>
        <p className={styles.hint}>{words.terms.minimumHint}</p>
      </div>
      <Field label={term("note")} hint={words.terms.noteHint}>
        <Textarea
          size="small"
          value={profile.note ?? ""}
          onChange={(_event, { value }) => set({ note: value })}
        />
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  terms: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
