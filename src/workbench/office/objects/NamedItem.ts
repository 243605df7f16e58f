import type { BookName } from "../../book/Book";
import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";
import { text } from "./argument";
import type { Range } from "./Range";
import { rangeOfFormula } from "./rangeAt";

export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(
    session: Session,
    readonly name: string,
  ) {
    super(session);
  }

  override identity() {
    return { _Id: this.name };
  }

  get Name(): string {
    return this.#item.name;
  }

  get Formula(): string {
    return this.#item.formula;
  }

  set Formula(formula: unknown) {
    this.session.book.setName(this.name, text(formula));
  }

  get Scope(): string {
    return "Workbook";
  }

  get Type(): string {
    if (this.GetRangeOrNullObject() !== null) return "Range";
    return /^="/.test(this.Formula) ? "String" : "Double";
  }

  /** The address of a range, the constant of a constant. */
  get Value(): string | number {
    const range = this.GetRangeOrNullObject();
    if (range !== null) return range.Address;
    const constant = this.Formula.replace(/^=/, "");
    return /^".*"$/.test(constant) ? constant.slice(1, -1) : Number(constant);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw new ApiError("InvalidReference");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    return rangeOfFormula(this.session, this.Formula);
  }

  Delete(): void {
    this.session.book.removeName(this.#item.name);
  }

  get #item(): BookName {
    const item = this.session.book.names().find(({ name }) => name === this.name);
    if (!item) throw new ApiError("ItemNotFound");
    return item;
  }
}
