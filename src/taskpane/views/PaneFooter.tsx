import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { appearances, type Appearance } from "../state/preferences";

interface PaneFooterProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly onChoose: (appearance: Appearance) => void;
}

/** What is set once and then forgotten. */
export function PaneFooter({ language, appearance, onChoose }: PaneFooterProps) {
  const styles = useStyles();
  const words = paneWords[language].appearance;
  return (
    <footer className={styles.footer}>
      <Field label={words.theme} orientation="horizontal" size="small">
        <Select
          size="small"
          value={appearance}
          onChange={(_event, { value }) => {
            const chosen = appearances.find((name) => name === value);
            if (chosen) onChoose(chosen);
          }}
        >
          {appearances.map((name) => (
            <option key={name} value={name}>
              {words[name]}
            </option>
          ))}
        </Select>
      </Field>
    </footer>
  );
}

const useStyles = makeStyles({
  footer: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
