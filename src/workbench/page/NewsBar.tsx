import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { FileNews } from "./fileNews";

interface NewsBarProps {
  readonly news: FileNews;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** The outcome of the last file, read out by screen readers; stays until dismissed. */
export function NewsBar({ news, dismiss, onDismiss }: NewsBarProps) {
  return (
    <MessageBar intent={news.intent} layout="multiline" data-testid="news">
      <MessageBarBody>
        {news.text}
        {news.details.length > 0 && (
          <ul>
            {news.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={dismiss}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
