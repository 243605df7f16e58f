import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import { useWaiting } from "../state/useWaiting";

interface WaitingNoteProps {
  readonly language: Language;
}

/** Why nothing moves, and what the user can do about it; gone as soon as it goes on. */
export function WaitingNote({ language }: WaitingNoteProps) {
  const waiting = useWaiting();
  return (
    <div role="status">
      {waiting !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{paneWords[language].waiting[waiting]}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
