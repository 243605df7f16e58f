import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatMonth } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { measurableOption, measurableText } from "../../locales/unscored";
import { Section } from "../components/Section";
import { measurableProfiles } from "../state/measurableProfiles";
import type { PaneActions } from "../state/openPane";
import type { Month, Ready, Scoring } from "../state/pane";
import { profileChoices } from "../state/profileChoices";
import { tableTitle } from "../state/rules/profileTitle";
import { ProfileWeights } from "./ProfileWeights";

interface ChoiceViewProps {
  readonly pane: Ready | Scoring;
  readonly language: Language;
  readonly actions: Pick<PaneActions, "chooseMonth" | "chooseProfile" | "showFinding">;
}

/** Which month is scored, by which weights. */
export function ChoiceView({ pane, language, actions }: ChoiceViewProps) {
  const words = paneWords[language].rules;
  const { choice, rules, tickets } = pane;
  const styles = useStyles();
  const disabled = pane.step === "scoring";
  const { month } = choice;
  const measurable = useMemo(
    () => (rules ? measurableProfiles(rules, tickets, month) : null),
    [rules, tickets, month],
  );
  const ofChosen = measurable?.get(choice.profile);

  return (
    <Section heading={words.heading}>
      <Field label={words.month}>
        <Select
          className={styles.select}
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
      <Field
        label={words.profile}
        {...(rules &&
          ofChosen && {
            validationState: ofChosen.isEnough ? "none" : "warning",
            validationMessage: measurableText(ofChosen, language, rules.rulebook.metrics),
          })}
      >
        <Select
          className={styles.select}
          value={choice.profile}
          disabled={disabled}
          onChange={(_event, { value }) => actions.chooseProfile(value)}
        >
          {rules &&
            profileChoices(rules).map(({ id, profile }) => (
              <option key={id} value={id}>
                {measurableOption(
                  profile ? tableTitle(profile, language) : words.byPhase,
                  measurable?.get(id),
                  language,
                )}
              </option>
            ))}
        </Select>
      </Field>
      {rules && (
        <ProfileWeights
          rules={rules}
          choice={choice}
          language={language}
          onShow={actions.showFinding}
        />
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  // No wider than the pane, whatever the longest choice is.
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

function monthOption({ month, tickets, complete }: Month, language: Language): string {
  const words = paneWords[language].rules;
  const option = words.monthOption(formatMonth(month, language), tickets);
  return complete ? option : words.monthPartly(option);
}
