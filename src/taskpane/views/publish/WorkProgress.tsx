import type { Language } from "../../../locales/language";
import { panePublishWords } from "../../../locales/panePublish";
import { StageProgress } from "../../components/StageProgress";
import type { Work } from "../../state/publish/publishing";

interface WorkProgressProps {
  readonly work: Work;
  readonly language: Language;
  readonly onCancel: () => void;
}

export function WorkProgress({ work, language, onCancel }: WorkProgressProps) {
  const words = panePublishWords[language].work;
  return (
    <StageProgress
      label={words.label}
      text={words[work.kind]}
      share={work.share ?? 0}
      cancel={work.cancelling ? words.cancelling : words.cancel}
      cancelling={work.cancelling}
      onCancel={onCancel}
    />
  );
}
