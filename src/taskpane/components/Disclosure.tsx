import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

interface DisclosureProps {
  readonly summary: string;
  /** Read out in place of the summary, where several on the page are called the same. */
  readonly label?: string;
  /** Made when it is opened for the first time. */
  readonly children: () => ReactNode;
}

/** A line of small print that opens into more. */
export function Disclosure({ summary, label, children }: DisclosureProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary aria-label={label} className={styles.summary}>
        {summary}
      </summary>
      {opened && children()}
    </details>
  );
}

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", width: "fit-content", paddingBlock: tokens.spacingVerticalXXS },
});
