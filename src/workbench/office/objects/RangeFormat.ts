import type { StyleContent } from "../../book/content";
import { notImplemented } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { bool, points, text } from "./argument";
import { common, commonStyle } from "./commonStyle";
import { fitColumns, fitRows } from "./fit";
import type { Range } from "./Range";
import { RangeBorderCollection } from "./RangeBorderCollection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import { inPixels, inPoints } from "./units";

const horizontals = { Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** A property that differs between the cells of the range reads `null`. */
export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";
  override readonly links = ["Borders", "Fill", "Font"];

  constructor(readonly range: Range) {
    super(range.session);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.range);
  }

  get HorizontalAlignment(): string | null {
    const aligned = commonStyle(this.range, ({ horizontal }) => horizontal ?? "general");
    return aligned === null ? null : capitalized(aligned);
  }

  set HorizontalAlignment(alignment: unknown) {
    this.#set({ horizontal: chosen(horizontals, alignment, "horizontalAlignment") });
  }

  get VerticalAlignment(): string | null {
    const aligned = commonStyle(this.range, ({ vertical }) => vertical ?? "bottom");
    return aligned === "middle" ? "Center" : aligned === null ? null : capitalized(aligned);
  }

  set VerticalAlignment(alignment: unknown) {
    this.#set({ vertical: chosen(verticals, alignment, "verticalAlignment") });
  }

  get WrapText(): boolean | null {
    return commonStyle(this.range, ({ wrap }) => wrap ?? false);
  }

  set WrapText(wrap: unknown) {
    this.#set({ wrap: bool(wrap) });
  }

  /** In points, as the row height. */
  get ColumnWidth(): number | null {
    const { column, columns } = this.range.present;
    const { sheet } = this.range;
    return common(
      Array.from({ length: columns }, (_, i) => inPoints(sheet.columnWidth(column + i))),
    );
  }

  set ColumnWidth(width: unknown) {
    const { column, columns } = this.range.present;
    this.range.editable.setColumnWidth(column, columns, inPixels(points(width)));
  }

  get RowHeight(): number | null {
    const { row, rows } = this.range.present;
    const { sheet } = this.range;
    return common(Array.from({ length: rows }, (_, i) => inPoints(sheet.rowHeight(row + i))));
  }

  set RowHeight(height: unknown) {
    const { row, rows } = this.range.present;
    this.range.editable.setRowHeight(row, rows, inPixels(points(height)));
  }

  AutofitColumns(): void {
    fitColumns(this.range.editable, this.range.present);
  }

  AutofitRows(): void {
    fitRows(this.range.editable, this.range.present);
  }

  #set(style: StyleContent): void {
    this.range.editable.setStyle(this.range.present, style);
  }
}

function chosen<T>(choices: Readonly<Record<string, T>>, given: unknown, property: string): T {
  const choice = Object.hasOwn(choices, text(given)) ? choices[text(given)] : undefined;
  if (choice === undefined) throw notImplemented(`RangeFormat.${property} = ${String(given)}`);
  return choice;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
