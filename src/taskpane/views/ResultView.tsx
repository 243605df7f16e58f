import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatPeriod, profileName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import type { Place } from "../state/useFocus";
import { Section } from "../components/Section";
import type { Result } from "../state/pane";
import { LeftOut } from "./LeftOut";
import { Ranking } from "./Ranking";

interface ResultViewProps {
  readonly result: Result;
  readonly language: Language;
  readonly headingRef: Place;
  readonly onOpen: () => void;
}

/** Step 4: who stands where, why, and what was left out. */
export function ResultView({ result, language, headingRef, onOpen }: ResultViewProps) {
  const styles = useStyles();
  const words = paneWords[language].result;
  const { report, written, edited } = result;

  return (
    <Section heading={words.heading(formatPeriod(report.period, language))} headingRef={headingRef}>
      <p className={styles.text}>
        {words.summary(report.agents.length, profileName(report.profile.id, language))}
      </p>
      {edited && <p className={styles.text}>{words.changedSince}</p>}
      <Button onClick={onOpen}>{words.open(written.sheetName)}</Button>
      <Ranking report={report} language={language} />
      <LeftOut report={report} language={language} />
      <p className={styles.note}>{words.improvement}</p>
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
