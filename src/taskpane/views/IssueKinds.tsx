import { Accordion, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Issue, ReadOutcome } from "../../engine";
import { formatCount, issueKind, issueSentence } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { Fold } from "../components/Fold";
import { PlainList } from "../components/PlainList";
import { issuesByKind } from "../state/issuesByKind";

interface IssueKindsProps {
  readonly outcome: ReadOutcome;
  readonly language: Language;
  readonly onJump: (row: number, column: string | null) => Promise<void>;
}

/** As many of a kind as a person would look at one by one. */
const shown = 50;

/** Problems by kind; each opens into its places, and a place shows its cell in the sheet. */
export function IssueKinds({ outcome, language, onJump }: IssueKindsProps) {
  const styles = useStyles();
  const words = paneWords[language].data;
  return (
    <Accordion multiple collapsible className={styles.kinds}>
      {issuesByKind(outcome).map(({ code, count, issues }) => (
        <Fold
          key={code}
          id={code}
          summary={`${issueKind(code, language)}: ${formatCount(count, language)}`}
        >
          {count > shown && <p className={styles.text}>{words.issuesShown(shown, count)}</p>}
          <PlainList>
            {issues.slice(0, shown).map((issue, index) => (
              <li key={index}>
                <IssueLine issue={issue} language={language} onJump={onJump} />
              </li>
            ))}
          </PlainList>
        </Fold>
      ))}
    </Accordion>
  );
}

function IssueLine({
  issue,
  language,
  onJump,
}: Omit<IssueKindsProps, "outcome"> & { readonly issue: Issue }) {
  const sentence = issueSentence(issue, language);
  const { row, column } = issue;
  if (row === null) return sentence;
  return (
    <Link as="button" inline onClick={() => void onJump(row, column)}>
      {sentence}
    </Link>
  );
}

const useStyles = makeStyles({
  kinds: { paddingInlineStart: tokens.spacingHorizontalS },
  text: { margin: 0 },
});
