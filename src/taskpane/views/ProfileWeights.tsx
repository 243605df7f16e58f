import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../engine";
import { dimensionName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { placedSentence } from "../../locales/rules";
import { PlainList } from "../components/PlainList";
import { ScoreBar } from "../components/ScoreBar";
import type { ProfileChoice } from "../state/pane";

interface ProfileWeightsProps {
  readonly choice: ProfileChoice;
  readonly language: Language;
}

/** What each dimension weighs, and what is wrong or unusual about it. */
export function ProfileWeights({ choice, language }: ProfileWeightsProps) {
  const styles = useStyles();
  const words = paneWords[language].rules;
  const errors = choice.problems.filter(({ severity }) => severity === "error");
  const warnings = choice.problems.filter(({ severity }) => severity === "warning");

  return (
    <>
      {choice.profile && (
        <ul role="list" aria-label={words.weights} className={styles.weights}>
          {choice.profile.dimensions.map(({ id, weight }) => (
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
      <Told heading={words.blocked} problems={errors} language={language} />
      <Told heading={words.warned} problems={warnings} language={language} />
    </>
  );
}

interface ToldProps {
  readonly heading: string;
  readonly problems: readonly Finding[];
  readonly language: Language;
}

function Told({ heading, problems, language }: ToldProps) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <div className={styles.told}>
      <span>{heading}</span>
      <PlainList label={heading}>
        {problems.map((problem, index) => (
          <li key={index}>{placedSentence(problem, language)}</li>
        ))}
      </PlainList>
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
  told: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
