import type { Session } from "../Session";

/**
 * One object of the Excel API as the wire sees it. Members in PascalCase (or `_PascalCase`) are the
 * API: a getter is a property, a setter makes it writable, a method is a method. Everything else is
 * ours and cannot be reached by a batch.
 */
export abstract class HostObject {
  abstract readonly className: string;

  /** Properties that lead to other objects; a bare `load()` leaves them out. */
  readonly links: readonly string[] = [];

  constructor(readonly session: Session) {}

  /** What the library keeps to find this object again after a sync. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): readonly Item[];

  /** By name or id, `null` where there is none. */
  abstract find(key: unknown): Item | null;

  GetCount(): number {
    return this.items().length;
  }
}
