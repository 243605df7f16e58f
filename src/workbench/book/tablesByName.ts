import { SuperTableService } from "@univerjs/engine-formula";

type Tables = NonNullable<ReturnType<SuperTableService["getTableMap"]>>;
type Reference = Parameters<Tables["set"]>[1];

/** Keys are found whatever their case, as Excel finds table and column names. */
class CaselessMap<Value> extends Map<string, Value> {
  private readonly spelled = new Map<string, string>();

  override set(key: string, value: Value): this {
    const fold = key.toLowerCase();
    const before = this.spelled.get(fold);
    if (before !== undefined && before !== key) super.delete(before);
    this.spelled.set(fold, key);
    return super.set(key, value);
  }
  override get(key: string): Value | undefined {
    return super.get(this.spelled.get(key.toLowerCase()) ?? key);
  }
  override has(key: string): boolean {
    return this.spelled.has(key.toLowerCase());
  }
  override delete(key: string): boolean {
    const fold = key.toLowerCase();
    const spelled = this.spelled.get(fold);
    this.spelled.delete(fold);
    return super.delete(spelled ?? key);
  }
}

/**
 * The formula engine's tables. Univer's own service tells `Tickets` from `tickets`, and needs
 * iterator helpers, which Node 20 and Safari before 18.4 do not have.
 */
export class TablesByName extends SuperTableService {
  private readonly units = new Map<string, CaselessMap<Reference>>();

  override remove(unitId: string, tableName: string): void {
    this.units.get(unitId)?.delete(tableName);
    super.remove(unitId, tableName);
  }
  override getTableMap(unitId: string): Tables | undefined {
    return this.units.get(unitId);
  }
  override registerTable(unitId: string, tableName: string, reference: Reference): void {
    const tables = this.units.get(unitId) ?? new CaselessMap<Reference>();
    const titleMap = new CaselessMap<number>();
    for (const [title, column] of reference.titleMap) titleMap.set(title, column);
    tables.set(tableName, { ...reference, titleMap });
    this.units.set(unitId, tables);
    super.registerTable(unitId, tableName, reference);
  }
  override getTable(unitId: string, tableName: string): Reference | undefined {
    return this.units.get(unitId)?.get(tableName);
  }
  override hasTable(unitId: string, tableName: string): boolean {
    return this.units.get(unitId)?.has(tableName) ?? false;
  }
  override dispose(): void {
    super.dispose();
    this.units.clear();
  }
}
