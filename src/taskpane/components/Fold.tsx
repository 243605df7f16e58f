import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface FoldProps {
  /** Unlike its neighbours'. */
  readonly id: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** One line that opens into more; stands in an `Accordion`. */
export function Fold({ id, summary, children }: FoldProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader
        as="h3"
        size="small"
        expandIconPosition="end"
        button={{ className: styles.button }}
      >
        {summary}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

const useStyles = makeStyles({
  button: { paddingLeft: 0, paddingRight: 0 },
  panel: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalS },
});
