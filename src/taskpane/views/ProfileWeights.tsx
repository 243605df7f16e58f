import { makeStyles, tokens } from "@fluentui/react-components";
import { checkProfile, hasErrors, type Finding } from "../../engine";
import { dimensionName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { ScoreBar } from "../components/ScoreBar";
import type { PaneActions } from "../state/openPane";
import type { Choice } from "../state/pane";
import { chosenWeights } from "../state/profileChoices";
import type { Rules } from "../state/rulesOfBook";
import { FindingList } from "./FindingList";

interface ProfileWeightsProps {
  readonly rules: Rules;
  readonly choice: Choice;
  readonly language: Language;
  readonly onShow: PaneActions["showFinding"];
}

/** What each dimension weighs, and what keeps the month from being scored or is unusual. */
export function ProfileWeights({ rules, choice, language, onShow }: ProfileWeightsProps) {
  const styles = useStyles();
  const words = paneWords[language].rules;
  const { profile, findings } = chosenWeights(rules, choice);
  const errors = rules.findings.filter(({ severity }) => severity === "error");
  const isTable = profile !== null && rules.tables.has(profile.variantOf ?? profile.id);
  const told = [
    ...findings,
    ...rules.findings.filter(({ table }) => table === (profile?.variantOf ?? profile?.id)),
    ...(profile && !isTable ? checkProfile(profile) : []),
  ].filter(({ severity }) => severity === "warning");

  return (
    <>
      {profile && (
        <ul role="list" aria-label={words.weights} className={styles.weights}>
          {profile.dimensions.map(({ id, weight }) => (
            <li key={id}>
              <div className={styles.line}>
                <span>{dimensionName(id, language)}</span>
                <span>{words.weight(weight)}</span>
              </div>
              <ScoreBar score={weight} />
            </li>
          ))}
        </ul>
      )}
      {!profile && !hasErrors(rules.findings) && <p className={styles.text}>{words.noProfile}</p>}
      <Told heading={words.blocked} findings={errors} language={language} onShow={onShow} />
      <Told heading={words.warned} findings={told} language={language} onShow={onShow} />
    </>
  );
}

interface ToldProps {
  readonly heading: string;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly onShow: PaneActions["showFinding"];
}

function Told({ heading, findings, language, onShow }: ToldProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <div className={styles.told}>
      <span>{heading}</span>
      <FindingList label={heading} findings={findings} language={language} onShow={onShow} />
    </div>
  );
}

const useStyles = makeStyles({
  weights: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  line: { display: "flex", justifyContent: "space-between", fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
  told: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
