import { useEffect, useState } from "react";
import type { DrawnBook } from "../book/drawnBook";
import { onTyping, retype, takeKeys, typedNow } from "../book/formulaTyping";
import { choicesAt, type Choices } from "../formulas/choicesAt";
import type { EnumValue } from "../formulas/FunctionSet";

export interface ArgumentChoices {
  readonly offered: readonly EnumValue[];
  readonly marked: number;
  take(index: number): void;
}

interface Shown {
  readonly offered: readonly EnumValue[];
  readonly marked: number;
}

/**
 * What may be typed for the argument at the cursor; null: nothing is offered. As in Excel the arrows
 * mark, Tab takes and Escape sends the list away.
 */
export function useArgumentChoices(book: DrawnBook): ArgumentChoices | null {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(
    () => onTyping(book, () => setShown((before) => shownFor(choicesNow(book), before))),
    [book],
  );

  const take = (index: number) => {
    const taken = shown?.offered[index];
    // A letter may have been typed since they were shown.
    const now = choicesNow(book);
    if (taken && now) retype(book, now.from, now.to, `"${taken.stringValue}"`);
    setShown(null);
  };

  useEffect(() => {
    if (!shown) return;
    const { offered, marked } = shown;
    return takeKeys(book, (key) => {
      if (key === "ArrowDown")
        setShown({ offered, marked: Math.min(offered.length - 1, marked + 1) });
      else if (key === "ArrowUp") setShown({ offered, marked: Math.max(0, marked - 1) });
      else if (key === "Tab") take(marked);
      else setShown(null);
    });
  });

  return shown && { ...shown, take };
}

/** The mark stays while the list does. */
function shownFor(choices: Choices | null, before: Shown | null): Shown | null {
  if (!choices) return null;
  const { offered } = choices;
  const isSame =
    before?.offered.length === offered.length &&
    before.offered.every((of, at) => of === offered[at]);
  return isSame ? before : { offered, marked: 0 };
}

function choicesNow(book: DrawnBook): Choices | null {
  const { functionSet } = book;
  const typing = typedNow(book);
  return typing && functionSet ? choicesAt(functionSet, typing.text, typing.cursor) : null;
}
