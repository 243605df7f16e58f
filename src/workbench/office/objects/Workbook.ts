import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { Application } from "./Application";
import { text } from "./argument";
import { NamedItemCollection } from "./NamedItemCollection";
import { Range } from "./Range";
import { Runtime } from "./Runtime";
import { SettingCollection } from "./SettingCollection";
import { TableCollection } from "./TableCollection";
import { WorksheetCollection } from "./WorksheetCollection";

export class Workbook extends HostObject {
  readonly className = "Workbook";
  override readonly links = [
    "Application",
    "Names",
    "Settings",
    "Tables",
    "Worksheets",
    "_Runtime",
  ];

  get Application(): Application {
    return new Application(this.session);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.session);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.session, null);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.session);
  }

  GetSelectedRange(): Range {
    const { sheet, area } = this.session.book.selection();
    return this.session.range(sheet, area);
  }

  GetActiveCell(): Range {
    const { sheet, area } = this.session.book.selection();
    return this.session.range(sheet, { ...area, rows: 1, columns: 1 });
  }

  _GetRangeForEventByReferenceId(id: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (range === null) throw new ApiError("InvalidReference");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    return this.session.references.find(text(id));
  }

  _RemoveReference(id: unknown): void {
    this.session.references.release(text(id));
  }

  _RemoveAllReferences(): void {
    this.session.references.releaseAll();
  }

  _GetReferenceCount(): number {
    return this.session.references.count;
  }
}
