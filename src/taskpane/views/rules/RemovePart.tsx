import { Button } from "@fluentui/react-components";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import type { Draft, DraftEvent } from "../../state/rules/draft";
import { withoutPart } from "../../state/rules/parts";
import type { Part } from "../../state/rules/weigh";

interface RemovePartProps {
  readonly part: Part;
  readonly label: string;
  readonly draft: Draft;
  readonly language: Language;
  readonly onChange: (edit: DraftEvent) => void;
}

/** Takes a dimension or a metric out of the profile, as long as others can take its weight. */
export function RemovePart({ part, label, draft, language, onChange }: RemovePartProps) {
  const words = paneRulesWords[language].editor;
  const isPossible = withoutPart(draft.profile, part, draft.locks) !== null;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={isPossible ? label : `${label}. ${words.cannotRemove}`}
      title={isPossible ? undefined : words.cannotRemove}
      disabledFocusable={!isPossible}
      onClick={() => onChange({ type: "partRemoved", part })}
    >
      {words.remove}
    </Button>
  );
}
