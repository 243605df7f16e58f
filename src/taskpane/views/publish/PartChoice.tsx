import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { frozenRun, runsIn } from "../../../engine";
import { resultParts, type ResultPart } from "../../../host";
import { formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import type { Pane } from "../../state/pane";
import { canScore } from "../../state/profileChoices";
import type { PublishChoice } from "../../state/publish/publishChoice";
import type { Publishing } from "../../state/publish/publishing";
import { SubSection } from "./SubSection";

interface PartChoiceProps {
  readonly pane: Pane;
  readonly publishing: Publishing;
  readonly language: Language;
  readonly onChoose: (choice: PublishChoice) => void;
  readonly onScore: () => void;
}

/** Which sheets a scoring writes, and a word on printing them. */
export function PartChoice({ pane, publishing, language, onChoose, onScore }: PartChoiceProps) {
  const styles = useStyles();
  const words = panePublishWords[language].parts;
  const { choice, work } = publishing;
  const { month } = pane.choice;
  const change = (part: ResultPart, isWanted: boolean) =>
    onChoose({
      ...choice,
      without: isWanted
        ? choice.without.filter((one) => one !== part)
        : [...choice.without.filter((one) => one !== part), part],
    });
  return (
    <SubSection heading={words.heading}>
      <p className={styles.text}>{words.why}</p>
      <div role="group" aria-label={words.heading} className={styles.parts}>
        {resultParts.map((part) => (
          <Checkbox
            key={part}
            label={words.names[part]}
            checked={part === "ranking" || !choice.without.includes(part)}
            disabled={part === "ranking"}
            onChange={(_event, { checked }) => change(part, checked === true)}
          />
        ))}
      </div>
      {month !== null && (
        <div>
          <Button
            size="small"
            disabledFocusable={work !== null || !isScorable(pane, month)}
            onClick={onScore}
          >
            {words.again(formatMonth(month, language))}
          </Button>
        </div>
      )}
      <p className={styles.text}>{words.print}</p>
    </SubSection>
  );
}

const isScorable = (pane: Pane, month: string): boolean =>
  pane.step === "ready" &&
  pane.rules !== null &&
  canScore(pane.rules, pane.choice) &&
  frozenRun(runsIn(pane.rules.tables), month) === null;

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
