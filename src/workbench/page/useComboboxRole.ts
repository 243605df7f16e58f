import { useEffect } from "react";

export interface Combobox {
  /** Ids of the list and of what is marked in it. */
  readonly list: string;
  readonly marked: string;
  readonly label: string;
}

/**
 * While values are offered the editor that is typed into is their combobox, so that a screen reader
 * says which is marked: the keyboard stays in the editor. Afterwards it is the grid's own again.
 */
export function useComboboxRole(combobox: Combobox | null): void {
  const { list, marked, label } = combobox ?? {};
  useEffect(() => {
    const editor = document.activeElement;
    if (!list || !marked || !label || !editor || editor === document.body) return;
    const attributes = {
      role: "combobox",
      "aria-label": label,
      "aria-controls": list,
      "aria-expanded": "true",
      "aria-activedescendant": marked,
    };
    const before = Object.keys(attributes).map(
      (name) => [name, editor.getAttribute(name)] as const,
    );
    for (const [name, value] of Object.entries(attributes)) editor.setAttribute(name, value);
    return () => {
      for (const [name, value] of before)
        if (value === null) editor.removeAttribute(name);
        else editor.setAttribute(name, value);
    };
  }, [list, marked, label]);
}
