import { makeStyles } from "@fluentui/react-components";
import type { SettledPerson } from "../../../engine";
import { formatPlain, formatScore } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";
import { ruleChoice } from "../../../locales/rules";

interface SettledLinesProps {
  readonly settled: SettledPerson;
  readonly language: Language;
}

/** What the month comes to for a person; pay stands on its own sheet. */
export function SettledLines({ settled, language }: SettledLinesProps) {
  const styles = useStyles();
  return settledTexts(settled, language).map((text) => (
    <p key={text} className={styles.text}>
      {text}
    </p>
  ));
}

function settledTexts(settled: SettledPerson, language: Language): readonly string[] {
  const words = paneReviewWords[language];
  const { scored, composite, redLines, labels, coefficient, coefficients, proposals } = settled;
  const points = (value: number | null) => (value === null ? "–" : formatScore(value, language));
  const facts = [
    settled.inBuffer && words.inBuffer,
    ...labels.map(words.label),
    coefficients.length > 0 && words.coefficient(formatPlain(coefficient, language)),
  ].filter((fact) => typeof fact === "string");
  return [
    ...redLines.filter(({ kind }) => kind === "crossed").map(({ line }) => words.redLine(line.id)),
    ...(scored === composite ? [] : [words.capped(points(scored), points(composite))]),
    ...(facts.length > 0 ? [facts.join(" · ")] : []),
    ...proposals.map(({ consequence, rule }) =>
      words.proposal(ruleChoice("consequence", consequence, language), rule),
    ),
  ];
}

const useStyles = makeStyles({ text: { margin: 0 } });
