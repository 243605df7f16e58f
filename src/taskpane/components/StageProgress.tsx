import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";

interface StageProgressProps {
  readonly label: string;
  /** What is being done now. */
  readonly text: string;
  /** 0–1 */
  readonly share: number;
  readonly cancel: string;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** A bar that moves with the work, and the way out of it. */
export function StageProgress(props: StageProgressProps) {
  const { label, text, share, cancel, cancelling, onCancel } = props;
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={label} aria-valuetext={text} value={share} thickness="large" />
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        <Button size="small" disabledFocusable={cancelling} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
