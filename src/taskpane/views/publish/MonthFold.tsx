import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedMonth } from "../../../host";
import { formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import { Fold } from "../../components/Fold";
import type { PublishActions } from "../../state/publish/publishActions";
import type { Publishing } from "../../state/publish/publishing";
import { mayMove } from "../../state/publish/publishStep";
import { FreezeForm } from "./FreezeForm";
import { MonthFacts } from "./MonthFacts";
import { MonthSheets } from "./MonthSheets";
import { SinceFrozen } from "./SinceFrozen";
import { UnfreezeForm } from "./UnfreezeForm";

interface MonthFoldProps {
  readonly month: CheckedMonth;
  readonly publishing: Publishing;
  /** Tickets were edited after they were read. */
  readonly isUnread: boolean;
  readonly language: Language;
  readonly actions: PublishActions;
}

/** One month: its sheets, whether it is confirmed, and whether that still holds. */
export function MonthFold(props: MonthFoldProps) {
  const { month, publishing, isUnread, language, actions } = props;
  const styles = useStyles();
  const { period, frozen, run } = month;
  const name = formatMonth(period, language);
  const words = panePublishWords[language].months;
  return (
    <Fold id={period} summary={words.summary(name, stateOf(month, publishing, language))}>
      <div className={styles.month}>
        <MonthFacts month={month} language={language} />
        <MonthSheets
          month={month}
          language={language}
          onOpen={(sheetId) => void actions.openSheet(sheetId)}
        />
        <SinceFrozen
          month={month}
          publishing={publishing}
          isUnread={isUnread}
          language={language}
          onCompare={() => void actions.compare(period)}
        />
        {frozen ? (
          <UnfreezeForm
            name={name}
            isBusy={publishing.work !== null}
            language={language}
            onUnfreeze={(reason) => void actions.unfreeze(period, reason, language)}
          />
        ) : (
          run && (
            <FreezeForm
              name={name}
              isBusy={publishing.work !== null}
              choice={publishing.choice}
              language={language}
              onChoose={(choice) => void actions.choose(choice)}
              onFreeze={(told) => void actions.freeze(period, { ...told, language })}
            />
          )
        )}
      </div>
    </Fold>
  );
}

function stateOf(month: CheckedMonth, publishing: Publishing, language: Language): string {
  const { states } = panePublishWords[language].months;
  if (month.since === "notFrozen") return states.open;
  if (month.since !== "same") return states[month.since];
  return mayMove(publishing, month) ? states.drifted : states.same;
}

const useStyles = makeStyles({
  month: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
