import { ApiError } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { quotedSheetName } from "../../book/address";
import { absoluteAddress, parseAddress } from "./address";
import { isOmitted, text } from "./argument";
import { definedName } from "./definedName";
import { NamedItem } from "./NamedItem";
import { Range } from "./Range";

/** The names of the workbook; names of a single sheet are not kept. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = "NamedItemCollection";

  items(): NamedItem[] {
    return this.session.book.names().map(({ name }) => new NamedItem(this.session, name));
  }

  find(key: unknown): NamedItem | null {
    const wanted = String(key).toLowerCase();
    const found = this.session.book.names().find(({ name }) => name.toLowerCase() === wanted);
    return found ? new NamedItem(this.session, found.name) : null;
  }

  GetItemOrNullObject(key: unknown): NamedItem | null {
    return this.find(key);
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    if (!isOmitted(comment) && comment !== "") throw new ApiError("NotImplemented");
    const given = definedName(name);
    if (this.find(given) || this.session.book.table(given)) {
      throw new ApiError("ItemAlreadyExists");
    }
    this.session.book.setName(given, this.#formula(reference));
    return new NamedItem(this.session, given);
  }

  #formula(reference: unknown): string {
    if (reference instanceof Range) {
      return `=${quotedSheetName(reference.sheet.name)}!${absoluteAddress(reference.area)}`;
    }
    const formula = text(reference);
    return formula.startsWith("=") || parseAddress(formula) === null ? formula : `=${formula}`;
  }
}
