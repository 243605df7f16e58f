import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";

interface FirstHintsProps {
  readonly language: Language;
  readonly onDismiss: () => void;
}

/** What the pane does, for somebody who opens it for the first time. */
export function FirstHints({ language, onDismiss }: FirstHintsProps) {
  const styles = useStyles();
  const words = paneWords[language].first;
  return (
    <aside aria-label={words.heading} className={styles.hints}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <ol className={styles.steps}>
        <li>{words.data}</li>
        <li>{words.rules}</li>
        <li>{words.score}</li>
      </ol>
      <p className={styles.text}>{words.private}</p>
      <Button size="small" onClick={onDismiss}>
        {words.dismiss}
      </Button>
    </aside>
  );
}

const useStyles = makeStyles({
  hints: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { margin: 0 },
});
