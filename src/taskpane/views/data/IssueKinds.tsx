import { Accordion, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue, ReadOutcome } from "../../../engine";
import { formatCount, issueKind, issueSentence } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { labelled } from "../../../locales/labelled";
import { Fold } from "../../components/Fold";
import { PlainList } from "../../components/PlainList";
import { issuesByKind } from "../../state/issuesByKind";
import type { PaneActions } from "../../state/openPane";

interface IssueKindsProps {
  readonly outcome: Extract<ReadOutcome, { kind: "read" }>;
  readonly language: Language;
  readonly onJump: PaneActions["showCell"];
}

/** As many of a kind as a person would look at one by one. */
const shown = 50;

/** Problems by kind; each opens into its places, and a place shows its cell in the sheet. */
export function IssueKinds({ outcome, language, onJump }: IssueKindsProps) {
  const styles = useStyles();
  const words = paneWords[language].data;
  const isOneSheet = outcome.sheets.length === 1;
  return (
    <Accordion multiple collapsible className={styles.kinds}>
      {issuesByKind(outcome).map(({ code, count, issues }) => (
        <Fold
          key={code}
          id={code}
          summary={labelled(issueKind(code, language), formatCount(count, language), language)}
        >
          {count > shown && <p className={styles.text}>{words.issuesShown(shown, count)}</p>}
          <PlainList>
            {issues.slice(0, shown).map((issue, index) => (
              <li key={index}>
                <IssueLine
                  issue={issue}
                  sentence={issueSentence(isOneSheet ? { ...issue, sheet: null } : issue, language)}
                  onJump={onJump}
                />
              </li>
            ))}
          </PlainList>
        </Fold>
      ))}
    </Accordion>
  );
}

interface IssueLineProps {
  readonly issue: Issue;
  /** With what was found, what was expected and what was done about it. */
  readonly sentence: string;
  readonly onJump: PaneActions["showCell"];
}

function IssueLine({ issue: { sheet, row, column }, sentence, onJump }: IssueLineProps) {
  if (row === null) return sentence;
  return (
    <Link as="button" inline onClick={() => void onJump({ sheet, row, column })}>
      {sentence}
    </Link>
  );
}

const useStyles = makeStyles({
  kinds: { paddingInlineStart: tokens.spacingHorizontalS },
  text: { margin: 0 },
});
