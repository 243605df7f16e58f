import { makeStyles } from "@fluentui/react-components";

interface AnnouncerProps {
  readonly text: string;
}

/** Tells screen readers what the eye sees happen. */
export function Announcer({ text }: AnnouncerProps) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
