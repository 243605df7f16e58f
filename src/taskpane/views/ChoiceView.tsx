import { Field, Select } from "@fluentui/react-components";
import { formatMonth, profileName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { Section } from "../components/Section";
import type { PaneActions } from "../state/openPane";
import type { Month, Ready, Scoring } from "../state/pane";
import { ProfileWeights } from "./ProfileWeights";

interface ChoiceViewProps {
  readonly pane: Ready | Scoring;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "chooseMonth" | "chooseProfile">;
}

/** Which month is scored, by which weights. */
export function ChoiceView({ pane, language, actions }: ChoiceViewProps) {
  const words = paneWords[language].rules;
  const { choice, profiles, tickets } = pane;
  const disabled = pane.step === "scoring";
  const chosen = profiles.find(({ id }) => id === choice.profile);

  return (
    <Section heading={words.heading}>
      <Field label={words.month}>
        <Select
          value={choice.month ?? ""}
          disabled={disabled || choice.month === null}
          onChange={(_event, { value }) => actions.chooseMonth(value)}
        >
          {tickets.months.toReversed().map((month) => (
            <option key={month.month} value={month.month}>
              {monthOption(month, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.profile}>
        <Select
          value={choice.profile}
          disabled={disabled}
          onChange={(_event, { value }) => actions.chooseProfile(value)}
        >
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {profileName(name, language)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && <ProfileWeights choice={chosen} language={language} />}
    </Section>
  );
}

function monthOption({ month, tickets, complete }: Month, language: Language): string {
  const words = paneWords[language].rules;
  const option = words.monthOption(formatMonth(month, language), tickets);
  return complete ? option : words.monthPartly(option);
}
