import { useEffect, useState } from "react";
import type { DrawnBook } from "../book/drawnBook";
import { onTyping, retype, takeKeys } from "../book/formulaTyping";
import { choicesAt, type Choices } from "../formulas/choicesAt";
import type { EnumValue } from "../formulas/FunctionSet";

export interface ArgumentChoices {
  readonly offered: readonly EnumValue[];
  readonly marked: number;
  take(index: number): void;
}

/**
 * What may be typed for the argument at the cursor; null: nothing is offered. As in Excel the arrows
 * mark, Tab takes and Escape sends the list away.
 */
export function useArgumentChoices(book: DrawnBook): ArgumentChoices | null {
  const [choices, setChoices] = useState<Choices | null>(null);
  const [marked, setMarked] = useState(0);

  useEffect(
    () =>
      onTyping(book, (typing) => {
        const { functionSet } = book;
        setChoices(
          typing && functionSet ? choicesAt(functionSet, typing.text, typing.cursor) : null,
        );
        setMarked(0);
      }),
    [book],
  );

  const take = (index: number) => {
    if (!choices) return;
    retype(book, choices.from, choices.to, `"${choices.offered[index]!.stringValue}"`);
    setChoices(null);
  };

  useEffect(() => {
    if (!choices) return;
    const last = choices.offered.length - 1;
    return takeKeys(book, (key) => {
      if (key === "ArrowDown") setMarked(Math.min(last, marked + 1));
      else if (key === "ArrowUp") setMarked(Math.max(0, marked - 1));
      else if (key === "Tab") take(marked);
      else setChoices(null);
    });
  });

  return choices && { offered: choices.offered, marked, take };
}
