import type { StyleContent } from "../../book/content";
import { HostObject } from "../protocol/HostObject";
import { bool, color, oneOf, points, text } from "./argument";
import { commonStyle } from "./commonStyle";
import type { Range } from "./Range";

export class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(readonly range: Range) {
    super(range.session);
  }

  get Bold(): boolean | null {
    return commonStyle(this.range, ({ bold }) => bold ?? false);
  }

  set Bold(bold: unknown) {
    this.#set({ bold: bool(bold) });
  }

  get Italic(): boolean | null {
    return commonStyle(this.range, ({ italic }) => italic ?? false);
  }

  set Italic(italic: unknown) {
    this.#set({ italic: bool(italic) });
  }

  get Underline(): string | null {
    return commonStyle(this.range, ({ underline }) => (underline ? "Single" : "None"));
  }

  set Underline(underline: unknown) {
    this.#set({ underline: oneOf(underline, ["None", "Single"]) === "Single" });
  }

  get Color(): string | null {
    return (
      commonStyle(this.range, ({ fontColor }) => fontColor ?? "#000000")?.toUpperCase() ?? null
    );
  }

  set Color(fontColor: unknown) {
    this.#set({ fontColor: color(fontColor) });
  }

  get Name(): string | null {
    return commonStyle(this.range, ({ fontName }) => fontName ?? "Calibri");
  }

  set Name(fontName: unknown) {
    this.#set({ fontName: text(fontName) });
  }

  get Size(): number | null {
    return commonStyle(this.range, ({ fontSize }) => fontSize ?? 11);
  }

  set Size(fontSize: unknown) {
    this.#set({ fontSize: points(fontSize) });
  }

  #set(style: StyleContent): void {
    this.range.editable.setStyle(this.range.present, style);
  }
}
