import { Button, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import {
  DarkThemeRegular,
  FolderOpenRegular,
  LocalLanguageRegular,
  PanelRightRegular,
  SaveRegular,
  TableSparkleRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import type { WorkbenchWords } from "../../locales/workbench.en";

interface HeaderProps {
  readonly words: WorkbenchWords;
  readonly theme: "light" | "dark";
  readonly isPaneOpen: boolean;
  readonly isBusy: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onTogglePane: () => void;
  readonly onSwitchLanguage: () => void;
  readonly onSwitchTheme: () => void;
}

/** What Excel's own window would offer: files, the button of the task pane, language and theme. */
export function Header(props: HeaderProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { words, isBusy } = props;

  return (
    <header className={styles.header}>
      <Subtitle1 as="h1" className={styles.title}>
        {words.title}
      </Subtitle1>
      <div role="group" aria-label={words.tools} className={styles.tools}>
        <Button
          size="small"
          appearance="subtle"
          icon={<FolderOpenRegular />}
          disabled={isBusy}
          onClick={() => picker.current?.click()}
        >
          {words.open}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={words.open}
          accept=".xlsx,.xlsm,.csv,.tsv"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) props.onOpen(file);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<SaveRegular />}
          disabled={isBusy}
          onClick={props.onSave}
        >
          {words.save}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<TableSparkleRegular />}
          disabled={isBusy}
          onClick={props.onSample}
        >
          {words.sample}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          onClick={props.onSwitchLanguage}
        >
          {words.language}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<DarkThemeRegular />}
          onClick={props.onSwitchTheme}
        >
          {words.theme[props.theme]}
        </Button>
        <Button
          size="small"
          appearance={props.isPaneOpen ? "primary" : "subtle"}
          icon={<PanelRightRegular />}
          aria-pressed={props.isPaneOpen}
          onClick={props.onTogglePane}
        >
          {words.pane}
        </Button>
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1 },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
