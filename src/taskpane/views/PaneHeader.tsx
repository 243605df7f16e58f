import { makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";

interface PaneHeaderProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

export function PaneHeader({ language, onChoose }: PaneHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{paneWords[language].title}</h1>
      <Select
        size="small"
        appearance="filled-lighter"
        aria-label={paneWords[language].appearance.language}
        value={language}
        onChange={(_event, { value }) => onChoose(value === "en" ? "en" : "zh-CN")}
      >
        <option value="zh-CN" lang="zh-CN">
          中文
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Select>
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
