import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WorkbenchWords } from "../../locales/workbench.en";
import { cellAddress } from "../book/address";
import type { Book } from "../book/Book";

interface StatusLineProps {
  readonly book: Book | null;
  readonly words: WorkbenchWords;
  readonly isUnsaved: boolean;
}

/** Below the grid: why the selected cell shows an error, which Excel would say on hover. */
export function StatusLine({ book, words, isUnsaved }: StatusLineProps) {
  const styles = useStyles();
  const [message, setMessage] = useState("");

  useEffect(() => {
    if (!book) return;
    const read = () => {
      const { sheet, area } = book.selection();
      const found = book.messageAt(sheet, area.row, area.column);
      setMessage(found ? words.cell(cellAddress(area.row, area.column), found) : "");
    };
    read();
    return book.on(read);
  }, [book, words]);

  return (
    <footer className={styles.line}>
      <Text role="status" size={200} className={styles.message}>
        {message}
      </Text>
      <Text size={200}>{isUnsaved ? words.unsaved : ""}</Text>
    </footer>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "20px",
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { overflowWrap: "anywhere" },
});
