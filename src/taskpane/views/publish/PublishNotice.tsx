import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import { ProblemBar } from "../../components/ProblemBar";
import type { Notice } from "../../state/publish/publishing";
import { describeNotice } from "./describeNotice";

interface PublishNoticeProps {
  readonly notice: Notice | null;
  readonly language: Language;
  readonly onDismiss: () => void;
}

/** What came of the last thing done. */
export function PublishNotice({ notice, language, onDismiss }: PublishNoticeProps) {
  if (!notice) return null;
  const { dismiss } = panePublishWords[language].notice;
  return (
    <ProblemBar
      {...describeNotice(notice, language)}
      actions={[{ label: dismiss, onClick: onDismiss }]}
    />
  );
}
