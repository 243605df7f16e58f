import type { Area } from "../../book/Book";
import { notImplemented } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { color, onlyAs } from "./argument";
import type { Range } from "./Range";

export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** Thin lines above and below cells; the workbench draws no others. */
export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    readonly range: Range,
    readonly side: BorderSide,
  ) {
    super(range.session);
  }

  override identity() {
    return { SideIndex: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  get Color(): string {
    return (this.#drawn ?? "#000000").toUpperCase();
  }

  set Color(line: unknown) {
    this.#draw(color(line));
  }

  get Style(): string {
    return this.#drawn === undefined ? "None" : "Continuous";
  }

  set Style(style: unknown) {
    if (style === "None" && this.#drawn === undefined) return;
    onlyAs("Continuous", style, "RangeBorder.style");
    if (this.#drawn === undefined) this.#draw("#000000");
  }

  get Weight(): string {
    return "Thin";
  }

  set Weight(weight: unknown) {
    onlyAs("Thin", weight, "RangeBorder.weight");
  }

  get #drawn(): string | undefined {
    const { row, column } = this.#cells ?? this.range.area;
    const style = this.range.sheet.style(row, column);
    if (this.#cells === null) return undefined;
    return this.side === "EdgeTop" ? style.borderTop : style.borderBottom;
  }

  #draw(line: string): void {
    const cells = this.#cells;
    if (cells === null) throw notImplemented(`RangeBorder.${this.side}`);
    const style = this.side === "EdgeTop" ? { borderTop: line } : { borderBottom: line };
    if (cells.rows > 0) this.range.editable.setStyle(cells, style);
  }

  /** The cells that carry the line; `null` for a side that is not drawn. */
  get #cells(): Area | null {
    const { present } = this.range;
    switch (this.side) {
      case "EdgeTop":
        return { ...present, rows: 1 };
      case "EdgeBottom":
        return { ...present, row: present.row + present.rows - 1, rows: 1 };
      case "InsideHorizontal":
        return { ...present, rows: present.rows - 1 };
      default:
        return null;
    }
  }
}
