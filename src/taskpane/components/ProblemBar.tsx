import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";

interface ProblemBarProps {
  readonly intent: "error" | "warning" | "info";
  readonly title: string;
  /** What was found, and what to do next. */
  readonly lines: readonly string[];
  readonly actions: readonly ProblemAction[];
}

export interface ProblemAction {
  readonly label: string;
  readonly onClick: () => void;
}

/** What went wrong and the next step, read out at once. Nothing that was entered is lost. */
export function ProblemBar({ intent, title, lines, actions }: ProblemBarProps) {
  const styles = useStyles();
  return (
    <div role={intent === "error" ? "alert" : "status"}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </MessageBarBody>
        <MessageBarActions>
          {actions.map(({ label, onClick }) => (
            <Button key={label} size="small" onClick={onClick}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  title: { whiteSpace: "normal" },
  line: { margin: 0, marginTop: tokens.spacingVerticalXS },
});
