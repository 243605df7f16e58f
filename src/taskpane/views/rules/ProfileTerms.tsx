import { makeStyles, tokens } from "@fluentui/react-components";
import { termsRecord, termsTable, usualCoverage, type Profile } from "../../../engine";
import { labelled } from "../../../locales/labelled";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleHeader } from "../../../locales/rules";
import { profileWords } from "../../state/rules/profileWords";

interface ProfileTermsProps {
  readonly profile: Profile;
  readonly language: Language;
}

/** What holds for a profile as a whole, in the words of KPI_Profiles; the usual goes without saying. */
export function ProfileTerms({ profile, language }: ProfileTermsProps) {
  const styles = useStyles();
  const { missing, carryBack, weighing, note } = termsRecord(profile, profileWords(language));
  const coverage =
    profile.minimumCoverage === usualCoverage
      ? null
      : paneRulesWords[language].percent(profile.minimumCoverage * 100);
  const said = Object.entries({ missing, carryBack, coverage, weighing, note }).flatMap(
    ([column, word]) =>
      word === null || word === undefined
        ? []
        : [labelled(ruleHeader(termsTable.name, column, language), String(word), language)],
  );
  return said.length === 0 ? null : <p className={styles.terms}>{said.join(" · ")}</p>;
}

const useStyles = makeStyles({
  terms: { margin: 0, color: tokens.colorNeutralForeground2 },
});
