import type { Question, RecognisedColumn } from "../../../engine";
import { questionSentence } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneDataWords } from "../../../locales/paneData";
import { ProblemBar } from "../../components/ProblemBar";
import { questionGroups } from "../../state/questionGroups";

interface OpenQuestionsProps {
  /** As the numbers beside it were read. */
  readonly read: {
    readonly questions: readonly Question[];
    readonly columns: readonly RecognisedColumn[];
  };
  readonly language: Language;
}

/** What nobody has settled about the data, where numbers that rest on it are made or shown. */
export function OpenQuestions({ read, language }: OpenQuestionsProps) {
  const groups = questionGroups(read);
  if (groups.length === 0) return null;
  const words = paneDataWords[language];
  const sentences = groups.map(({ question }) => questionSentence(question, language));
  return (
    <ProblemBar
      intent="warning"
      title={words.openQuestions(groups.length)}
      lines={sentences.slice(0, SHOWN)}
      actions={[]}
    />
  );
}

/** The Data step has them all. */
const SHOWN = 5;
