import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { engineVersion } from "../../../engine";
import type { CheckedMonth } from "../../../host";
import { formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import { hasDrifted, type Drift } from "../../state/publish/driftOf";
import type { Publishing } from "../../state/publish/publishing";
import { MovedTable } from "./MovedTable";

interface SinceFrozenProps {
  readonly month: CheckedMonth;
  readonly publishing: Publishing;
  /** Tickets were edited after they were read. */
  readonly isUnread: boolean;
  readonly language: Language;
  readonly onCompare: () => void;
}

/** Whether a frozen month still shows what was confirmed, and what scoring it again would change. */
export function SinceFrozen(props: SinceFrozenProps) {
  const { month, publishing, isUnread, language, onCompare } = props;
  const styles = useStyles();
  const { period, frozen } = month;
  if (!frozen) return null;
  const words = panePublishWords[language];
  const drift = publishing.drifts.get(period);
  const lines = [
    ...sheetLines(month, language),
    ...driftLines(period, drift, language),
    ...(isUnread ? [words.since.unread] : []),
  ];
  const compared = publishing.compared?.period === period ? publishing.compared : null;
  return (
    <div className={styles.since}>
      {lines.length === 0 ? (
        <p className={styles.text}>{words.since.same}</p>
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            {lines.map((line) => (
              <p key={line} className={styles.text}>
                {line}
              </p>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button size="small" disabledFocusable={publishing.work !== null} onClick={onCompare}>
          {words.compare.run}
        </Button>
      </div>
      {compared && <MovedTable compared={compared} language={language} />}
    </div>
  );
}

function sheetLines({ since, editedSheets }: CheckedMonth, language: Language): readonly string[] {
  const words = panePublishWords[language];
  if (since === "sheetsGone") return [words.since.sheetsGone];
  if (since !== "edited") return [];
  return editedSheets.length === 0
    ? [words.since.sheetMissing]
    : [words.since.edited(editedSheets.join(words.notice.separator))];
}

function driftLines(
  period: string,
  drift: Drift | undefined,
  language: Language,
): readonly string[] {
  if (!drift || !hasDrifted(drift)) return [];
  const words = panePublishWords[language].since;
  return [
    ...(drift.data ? [words.data(formatMonth(period, language))] : []),
    ...(drift.rules ? [words.rules] : []),
    ...(drift.engine ? [words.engine(engineVersion)] : []),
    words.next,
  ];
}

const useStyles = makeStyles({
  since: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  body: { overflowWrap: "anywhere", whiteSpace: "normal" },
  text: { margin: 0 },
});
