import { problemSentence } from "../../../host";
import { formatMonth } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import type { Notice } from "../../state/publish/publishing";
import type { ProblemDescription } from "../describeProblem";

/** More places are not read one by one. */
const SHOWN = 8;

/** What came of the last thing done, in the user's words, with everything that was left as it was. */
export function describeNotice(notice: Notice, language: Language): ProblemDescription {
  const words = panePublishWords[language].notice;
  const list = (places: readonly string[]): string =>
    [
      ...places.slice(0, SHOWN),
      ...(places.length > SHOWN ? [words.more(places.length - SHOWN)] : []),
    ].join(words.separator);
  const line = (say: (places: string) => string, places: readonly string[]): readonly string[] =>
    places.length === 0 ? [] : [say(list(places))];
  const told = (title: string, lines: readonly string[]): ProblemDescription => ({
    intent: lines.length === 0 ? "info" : "warning",
    title,
    lines,
  });

  switch (notice.kind) {
    case "host":
      return {
        intent: notice.problem.code === "cancelled" ? "info" : "error",
        title: words.failed,
        lines: [problemSentence(notice.problem, language)],
      };
    case "unexpected":
      return { intent: "error", title: words.unexpected, lines: [notice.message] };
    case "frozen": {
      const { editedSheets, unprotected } = notice.frozen;
      return told(words.frozen(formatMonth(notice.period, language)), [
        ...line(words.editedBefore, editedSheets),
        ...(unprotected ? [words.unprotected, problemSentence(unprotected, language)] : []),
      ]);
    }
    case "unfrozen":
      return told(words.unfrozen(formatMonth(notice.period, language)), []);
    case "repaired": {
      const { entered, stillStuck, protectedSheets } = notice.outcome;
      return told(words.repaired(entered), [
        ...line(words.stillStuck, stillStuck),
        ...line(words.protected, protectedSheets),
      ]);
    }
    case "fixed": {
      const { fixed, inError, protectedSheets } = notice.outcome;
      return told(words.fixed(fixed), [
        ...line(words.inError, inError),
        ...line(words.protected, protectedSheets),
      ]);
    }
    case "putBack": {
      const { restored, edited, protectedSheets, goneSheets } = notice.outcome;
      return told(words.putBack(restored), [
        ...line(words.edited, edited),
        ...line(words.protected, protectedSheets),
        ...line(words.gone, goneSheets),
      ]);
    }
    case "removed": {
      const { sheets, kept, protectedSheets } = notice.outcome;
      return told(words.removed(sheets.length), [
        ...line(words.kept, kept),
        ...line(words.protected, protectedSheets),
      ]);
    }
    case "leftOver":
      return { intent: "info", title: words.leftOver(list(notice.sheets)), lines: [] };
    case "notComparable":
      return told(words.notComparable(formatMonth(notice.period, language)), []);
  }
}
