import { CommandType } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import {
  IEditorBridgeService,
  IEditorService,
  IShortcutService,
  KeyCode,
  RichTextEditingMutation,
  SetCellEditVisibleOperation,
  SetTextSelectionsOperation,
} from "@univerjs/preset-sheets-core";
import type { UniverBook } from "./UniverBook";

/** What stands in the cell or the formula bar while somebody types into it. */
export interface Typing {
  readonly text: string;
  /** How many characters stand before the cursor. */
  readonly cursor: number;
}

const edits: ReadonlySet<string> = new Set([
  RichTextEditingMutation.id,
  SetTextSelectionsOperation.id,
  SetCellEditVisibleOperation.id,
]);

/** Calls back after each letter and move of the cursor, and once nobody types any more. */
export function onTyping(book: UniverBook, listener: () => void): () => void {
  let isAwaited = false;
  const tell = () => {
    isAwaited = false;
    listener();
  };
  const subscription = book.grid.commands.onCommandExecuted(({ id }) => {
    // The text and the cursor move one after the other.
    if (!edits.has(id) || isAwaited) return;
    isAwaited = true;
    setTimeout(tell);
  });
  return () => subscription.dispose();
}

export type TypingKey = "ArrowDown" | "ArrowUp" | "Tab" | "Escape";

const keyCodes: Readonly<Record<TypingKey, KeyCode>> = {
  ArrowDown: KeyCode.ARROW_DOWN,
  ArrowUp: KeyCode.ARROW_UP,
  Tab: KeyCode.TAB,
  Escape: KeyCode.ESC,
};
const keysWhileOffering = "kpi.operation.argument-choices";
/** Before Univer's own list of functions, which asks for the same keys. */
const first = 1_001;

/** Takes the keys from the grid, which would leave the cell with them, until it is called off. */
export function takeKeys(book: UniverBook, act: (key: TypingKey) => void): () => void {
  const keys = Object.keys(keyCodes) as TypingKey[];
  const shortcuts = book.univer.__getInjector().get(IShortcutService);
  const taken = [
    book.grid.commands.registerCommand({
      id: keysWhileOffering,
      type: CommandType.OPERATION,
      handler: (_, params?: { readonly key: TypingKey }) => {
        if (params) act(params.key);
        return true;
      },
    }),
    ...keys.map((key) =>
      shortcuts.registerShortcut({
        id: keysWhileOffering,
        binding: keyCodes[key],
        preconditions: () => true,
        priority: first,
        staticParameters: { eventType: DeviceInputEventType.Keyboard, key },
      }),
    ),
  ];
  return () => {
    for (const one of taken) one.dispose();
  };
}

/** Puts other text in place of a part of what is typed; the cursor stands behind it. */
export function retype(book: UniverBook, from: number, to: number, text: string): void {
  const typing = typedNow(book);
  const editor = editorOf(book);
  if (!typing || !editor) return;
  const cursor = from + text.length;
  editor.replaceText(typing.text.slice(0, from) + text + typing.text.slice(to), [
    { startOffset: cursor, endOffset: cursor, collapsed: true },
  ]);
}

/** Null: nobody types, or some of the text is marked. */
export function typedNow(book: UniverBook): Typing | null {
  const isTyping = book.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  const editor = editorOf(book);
  if (!isTyping || !editor) return null;
  const [range] = editor.getSelectionRanges();
  if (!range?.collapsed) return null;
  const text = (editor.getDocumentData().body?.dataStream ?? "").replace(/\r\n$/, "");
  return { text, cursor: range.startOffset };
}

const editorOf = (book: UniverBook) =>
  book.univer.__getInjector().get(IEditorService).getFocusEditor() ?? null;
