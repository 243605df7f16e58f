import { generateRandomId } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { BookError, type BookName } from "./Book";
import { checkName } from "./names";
import type { UniverBook } from "./UniverBook";

/** The workbook's names for areas and formulas. A name may not be a table's. */
export class DefinedNames {
  constructor(private readonly book: UniverBook) {}

  all(): readonly BookName[] {
    return this.entries().map(({ name, formulaOrRefString }) => ({
      name,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    }));
  }

  set(name: string, formula: string): void {
    checkName(name);
    if (this.book.tables().some((table) => table.name.toLowerCase() === name.toLowerCase())) {
      throw new BookError("ItemAlreadyExists", `a table is called ${name} already`);
    }
    this.book.run(SetDefinedNameMutation.id, {
      unitId: this.unitId,
      id: this.find(name)?.id ?? generateRandomId(),
      name,
      formulaOrRefString: isReference(formula) ? formula.replace(/^=/, "") : formula,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(name: string): void {
    const before = this.find(name);
    if (before === undefined) return;
    this.book.run(RemoveDefinedNameMutation.id, { unitId: this.unitId, ...before });
  }

  private get unitId(): string {
    return this.book.workbook.getUnitId();
  }

  private entries() {
    return Object.values(this.book.grid.names.getDefinedNameMap(this.unitId) ?? {});
  }

  private find(name: string) {
    const fold = name.toLowerCase();
    return this.entries().find((entry) => entry.name.toLowerCase() === fold);
  }
}

/** A plain reference goes into Univer without its "=", anything else with it. */
function isReference(formula: string): boolean {
  return /^=?('([^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu.test(
    formula,
  );
}
