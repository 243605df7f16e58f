import type { Area } from "../../book/Book";
import { ApiError } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { intersection } from "./areas";
import type { Range } from "./Range";
import { Table } from "./Table";

/** The tables that a range touches, or wholly contains. */
export class TableScopedCollection extends HostCollection<Table> {
  readonly className = "TableScopedCollection";

  constructor(
    readonly range: Range,
    readonly fullyContained: boolean,
  ) {
    super(range.session);
  }

  items(): Table[] {
    return this.range.sheet
      .tables()
      .filter(({ area }) => this.#isWithin(area))
      .map(({ id }) => new Table(this.session, id));
  }

  find(key: unknown): Table | null {
    return this.items().find(({ Id, Name }) => Id === key || Name === key) ?? null;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    return this.find(key);
  }

  GetFirst(): Table {
    const [first] = this.items();
    if (!first) throw new ApiError("ItemNotFound");
    return first;
  }

  #isWithin(table: Area): boolean {
    const common = intersection(table, this.range.area);
    if (common === null) return false;
    return !this.fullyContained || (common.rows === table.rows && common.columns === table.columns);
  }
}
