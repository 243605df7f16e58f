import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { FileNews } from "./fileNews";

interface NewsBarProps {
  readonly news: FileNews;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** The outcome of the last file, read out by screen readers; stays until dismissed. */
export function NewsBar({ news, dismiss, onDismiss }: NewsBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={news.intent} layout="multiline" data-testid="news">
      <MessageBarBody>
        {news.text}
        {news.details.length > 0 && (
          <ul className={styles.details}>
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

const useStyles = makeStyles({
  details: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});
