import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import type { Preferences } from "../state/preferences";
import { AppearanceMenu } from "./AppearanceMenu";

interface PaneHeaderProps {
  readonly language: Language;
  readonly appearance: Preferences["appearance"];
  readonly onChange: (change: Partial<Preferences>) => void;
}

export function PaneHeader({ language, appearance, onChange }: PaneHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{paneWords[language].title}</h1>
      <AppearanceMenu language={language} appearance={appearance} onChange={onChange} />
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    // Excel lays its own menu over the upper right corner, up to 34 px wide.
    paddingInlineEnd: "36px",
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});
