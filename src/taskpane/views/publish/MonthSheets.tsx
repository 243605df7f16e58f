import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import type { CheckedMonth } from "../../../host";
import { formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import { PlainList } from "../../components/PlainList";

interface MonthSheetsProps {
  readonly month: CheckedMonth;
  readonly language: Language;
  readonly onOpen: (sheetId: string) => void;
}

/** Every sheet of a month, one press away. */
export function MonthSheets({ month: { period, sheets }, language, onOpen }: MonthSheetsProps) {
  const styles = useStyles();
  const words = panePublishWords[language].months;
  if (sheets.length === 0) return null;
  return (
    <PlainList label={words.sheets(formatMonth(period, language))}>
      {sheets.map(({ sheetId, sheetName, isProtected }) => (
        <li key={sheetId} className={styles.line}>
          <Button
            size="small"
            appearance="transparent"
            icon={<OpenRegular />}
            aria-label={words.open(sheetName)}
            className={styles.button}
            onClick={() => onOpen(sheetId)}
          >
            {sheetName}
          </Button>
          {isProtected && <span className={styles.faint}>{words.protected}</span>}
        </li>
      ))}
    </PlainList>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { paddingInline: 0, justifyContent: "flex-start", textAlign: "start", minWidth: 0 },
  faint: { color: tokens.colorNeutralForeground3 },
});
