import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface PlainListProps {
  readonly label?: string;
  readonly children: ReactNode;
}

/** A list without bullets. */
export function PlainList({ label, children }: PlainListProps) {
  const styles = useStyles();
  return (
    // Safari takes the role from a list without bullets.
    <ul role="list" aria-label={label} className={styles.list}>
      {children}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});
