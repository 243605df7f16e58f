import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import type { PublishActions } from "../../state/publish/publishActions";
import type { Publishing } from "../../state/publish/publishing";
import { MadeList } from "./MadeList";
import { SubSection } from "./SubSection";

interface RemoveMadeProps {
  readonly publishing: Publishing;
  readonly language: Language;
  readonly actions: Pick<PublishActions, "list" | "unlist" | "remove">;
}

/** The way out: first a list of what would go, then the going. */
export function RemoveMade({ publishing, language, actions }: RemoveMadeProps) {
  const styles = useStyles();
  const words = panePublishWords[language].remove;
  const { made, work, months } = publishing;
  return (
    <SubSection heading={words.heading}>
      <p className={styles.text}>{words.why}</p>
      {made ? (
        <MadeList
          made={made}
          frozen={(months ?? []).filter(({ frozen }) => frozen).map(({ period }) => period)}
          isBusy={work !== null}
          language={language}
          onRemove={(kinds) => void actions.remove(kinds)}
          onKeep={actions.unlist}
        />
      ) : (
        <div>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => void actions.list()}
          >
            {words.list}
          </Button>
        </div>
      )}
    </SubSection>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
