import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { DrawnBook } from "../book/drawnBook";
import { useArgumentChoices } from "./useArgumentChoices";
import { useComboboxRole } from "./useComboboxRole";

interface ArgumentChoicesProps {
  readonly book: DrawnBook;
  readonly label: string;
}

/** The list of values for the argument that is being typed; Univer's own help says what it is. */
export function ArgumentChoices({ book, label }: ArgumentChoicesProps) {
  const styles = useStyles();
  const choices = useArgumentChoices(book);
  const marked = useRef<HTMLLIElement>(null);
  const list = useId();
  const idOf = (index: number) => `${list}-${index}`;
  useComboboxRole(choices && { list, marked: idOf(choices.marked), label });
  useEffect(() => marked.current?.scrollIntoView({ block: "nearest" }));

  if (!choices) return null;
  return (
    <ul id={list} className={styles.list} role="listbox" aria-label={label} title={label}>
      {choices.offered.map(({ stringValue, name, tooltip }, index) => {
        const isMarked = index === choices.marked;
        return (
          <li
            key={stringValue}
            id={idOf(index)}
            ref={isMarked ? marked : undefined}
            role="option"
            aria-selected={isMarked}
            className={mergeClasses(styles.choice, isMarked && styles.marked)}
            // The cell's editor keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choices.take(index)}
          >
            <span>
              &quot;{stringValue}&quot;{name === stringValue ? "" : ` ${name}`}
            </span>
            <span className={styles.use}>{tooltip}</span>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    position: "absolute",
    zIndex: 1100,
    // Beside the cell Univer shows its help, and the cells around it may be pointed at.
    insetInlineEnd: tokens.spacingHorizontalL,
    insetBlockEnd: tokens.spacingVerticalXXXL,
    width: "300px",
    maxWidth: "calc(100% - 32px)",
    maxHeight: "45%",
    overflowY: "auto",
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
  },
  choice: {
    display: "grid",
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
  },
  marked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    // Contrast themes paint over backgrounds.
    outline: `1px solid ${tokens.colorStrokeFocus2}`,
  },
  use: { color: tokens.colorNeutralForeground2 },
});
