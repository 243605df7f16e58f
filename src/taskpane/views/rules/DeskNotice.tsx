import type { Language } from "../../../locales/language";
import { problemSentence } from "../../../host";
import { paneRulesWords } from "../../../locales/paneRules";
import { placedSentence } from "../../../locales/rules";
import { ProblemBar, type ProblemAction } from "../../components/ProblemBar";
import type { Desk, Notice } from "../../state/rules/desk";
import type { DeskActions } from "../../state/rules/deskActions";
import { useNoticeFocus } from "../../state/useNoticeFocus";
import { describeFormulas } from "./describeFormulas";

interface DeskNoticeProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly actions: Pick<
    DeskActions,
    "dismiss" | "save" | "discard" | "open" | "replaceFormulas" | "takeBack"
  >;
}

/** What came of the last thing done; what was entered is still there. */
export function DeskNotice({ desk: { notice }, language, actions }: DeskNoticeProps) {
  const place = useNoticeFocus(notice);
  return (
    <div ref={place} tabIndex={-1}>
      {notice && <Told notice={notice} language={language} actions={actions} />}
    </div>
  );
}

interface ToldProps extends Omit<DeskNoticeProps, "desk"> {
  readonly notice: Notice;
}

function Told({ notice, language, actions }: ToldProps) {
  const all = paneRulesWords[language];
  const words = all.notice;
  const dismiss: ProblemAction = { label: words.dismiss, onClick: actions.dismiss };
  switch (notice.kind) {
    case "saved":
    case "mended":
    case "changed":
    case "takenBack":
    case "restored":
      return (
        <ProblemBar
          intent="info"
          title={words[notice.kind](notice.table)}
          lines={[]}
          actions={[
            { label: all.profiles.open, onClick: () => void actions.open(notice.table) },
            ...takeBackOf(notice, words.takeBack, actions),
            dismiss,
          ]}
        />
      );
    case "editedSince":
      return (
        <ProblemBar
          intent="warning"
          title={words.editedSince(notice.table)}
          lines={[]}
          actions={[dismiss]}
        />
      );
    case "editedMeanwhile":
      return (
        <ProblemBar
          intent="warning"
          title={words.editedMeanwhile(notice.table)}
          lines={[]}
          actions={[
            { label: words.over, onClick: () => void actions.save(language, { edits: true }) },
            { label: words.takeTheirs, onClick: actions.discard },
          ]}
        />
      );
    case "formulasInTheWay":
      return (
        <ProblemBar
          {...describeFormulas(notice.formulas, language)}
          actions={[
            {
              label: words.overFormulas,
              onClick: () => void actions.replaceFormulas(notice.waiting, language),
            },
            { label: words.keepFormulas, onClick: actions.dismiss },
          ]}
        />
      );
    case "refused":
      return (
        <ProblemBar
          intent="error"
          title={all.files.refused}
          lines={notice.findings.slice(0, SHOWN).map((one) => placedSentence(one, language))}
          actions={[dismiss]}
        />
      );
    case "unreadFile":
      return (
        <ProblemBar
          intent="error"
          title={words.unreadFile(notice.file)}
          lines={[]}
          actions={[dismiss]}
        />
      );
    case "host":
      return (
        <ProblemBar
          intent="error"
          title={words.failed}
          lines={[problemSentence(notice.problem, language)]}
          actions={[dismiss]}
        />
      );
    case "unexpected":
      return (
        <ProblemBar
          intent="error"
          title={words.unexpected}
          lines={[notice.message]}
          actions={[dismiss]}
        />
      );
  }
}

function takeBackOf(
  notice: Notice,
  label: string,
  { takeBack }: ToldProps["actions"],
): readonly ProblemAction[] {
  const isMend = notice.kind === "mended" || notice.kind === "changed";
  if (!isMend || notice.mended === null) return [];
  const { mended } = notice;
  return [{ label, onClick: () => void takeBack(mended) }];
}

/** A hostile file may be wrong in thousands of places. */
const SHOWN = 5;
