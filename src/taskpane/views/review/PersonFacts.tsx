import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AgentScore, Report } from "../../../engine";
import { formatScore, formatShare, tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneReviewWords } from "../../../locales/paneReview";
import { TierBadge } from "../../components/TierBadge";
import type { Result } from "../../state/pane";
import type { PersonLine } from "../../state/review/people";
import { profileTitle } from "../../state/rules/profileTitle";
import { ChangeMark } from "./ChangeMark";
import { SettledLines } from "./SettledLines";

interface PersonFactsProps {
  readonly person: PersonLine;
  readonly result: Result;
  readonly language: Language;
}

/** What a person's month comes to, in a few lines. */
export function PersonFacts({ person, result, language }: PersonFactsProps) {
  const styles = useStyles();
  const { score, change } = person;
  const { report, settlement } = result;
  const { composite, tier } = score;
  const settled = settlement?.people.find(({ agent }) => agent === score.agent);
  return (
    <div className={styles.facts}>
      {composite !== null && (
        <div className={styles.composite}>
          <span className={styles.score}>{formatScore(composite, language)}</span>
          {tier !== null && <TierBadge tier={tier} name={tierName(tier, language)} />}
          <ChangeMark change={change} language={language} />
        </div>
      )}
      <p className={styles.text}>{factsText(person, report, language)}</p>
      <p className={styles.text}>{coverageText(score, report, language)}</p>
      {settled && <SettledLines settled={settled} language={language} />}
    </div>
  );
}

function factsText({ score, role }: PersonLine, { profiles }: Report, language: Language): string {
  const words = paneReviewWords[language];
  const own = profiles.length > 1 && profiles.find(({ id }) => id === score.profile);
  return [
    score.rank !== null && words.rankIs(score.rank),
    score.group,
    role,
    paneWords[language].result.tickets(score.tickets),
    own && words.scoredBy(profileTitle(own, language)),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How much could be measured, and why there is no composite where there is none. */
function coverageText(agent: AgentScore, report: Report, language: Language): string {
  const words = paneWords[language].result;
  const said = paneReviewWords[language];
  const measured = formatShare(agent.coverage, language);
  switch (agent.withheld) {
    case null:
      return words.coverage(measured);
    case "noProfile":
      return said.noProfile;
    case "invalid":
    case "missing":
      return said.withheld[agent.withheld];
    case "coverage": {
      const profile = report.profiles.find(({ id }) => id === agent.profile) ?? report.profile;
      return words.belowCoverage(measured, formatShare(profile.minimumCoverage, language));
    }
  }
}

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  composite: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  score: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
  text: { margin: 0 },
});
