import { Accordion, Button, makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import { Section } from "../../components/Section";
import type { PaneActions } from "../../state/openPane";
import type { Pane } from "../../state/pane";
import type { PublishActions } from "../../state/publish/publishActions";
import type { Publishing } from "../../state/publish/publishing";
import { FormulaTools } from "./FormulaTools";
import { MonthFold } from "./MonthFold";
import { PartChoice } from "./PartChoice";
import { PublishNotice } from "./PublishNotice";
import { RemoveMade } from "./RemoveMade";
import { WorkProgress } from "./WorkProgress";

interface PublishViewProps {
  readonly pane: Pane;
  readonly publishing: Publishing;
  readonly language: Language;
  readonly actions: PublishActions;
  readonly score: PaneActions["score"];
}

/** Step 5: months confirmed and frozen, what is written of them, formulas, and the way out. */
export function PublishView({ pane, publishing, language, actions, score }: PublishViewProps) {
  const styles = useStyles();
  const words = panePublishWords[language];
  const { months, work } = publishing;
  return (
    <Section heading={words.heading}>
      <PublishNotice notice={publishing.notice} language={language} onDismiss={actions.dismiss} />
      {work && <WorkProgress work={work} language={language} onCancel={actions.cancel} />}
      {months?.length === 0 && <p className={styles.text}>{words.nothingYet}</p>}
      {months && months.length > 0 && (
        <>
          <Accordion collapsible multiple defaultOpenItems={[months.at(-1)!.period]}>
            {months.toReversed().map((month) => (
              <MonthFold
                key={month.period}
                month={month}
                publishing={publishing}
                isUnread={"edited" in pane && pane.edited}
                language={language}
                actions={actions}
              />
            ))}
          </Accordion>
          <div>
            <Button
              size="small"
              disabledFocusable={work !== null}
              onClick={() => void actions.check()}
            >
              {words.months.check}
            </Button>
          </div>
        </>
      )}
      <PartChoice
        pane={pane}
        publishing={publishing}
        language={language}
        onChoose={(choice) => void actions.choose(choice)}
        onScore={() => void score(language)}
      />
      <FormulaTools publishing={publishing} language={language} actions={actions} />
      <RemoveMade publishing={publishing} language={language} actions={actions} />
    </Section>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
