import { ApiError, notImplemented } from "./apiError";
import { at, callMethod, readProperty } from "./dispatch";
import { HostCollection, HostObject } from "./HostObject";
import type { Session } from "../Session";
import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from "./wire";

/**
 * Finds the objects that a batch speaks of. Each path is walked once: a second mention of
 * `worksheets.add()` means the sheet it made, not another one.
 */
export class PathResolver {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly session: Session,
    readonly paths: Batch["ObjectPaths"],
  ) {}

  /** `null` is Excel's null object, what `getItemOrNullObject` finds when there is nothing. */
  resolve(id: number): HostObject | null {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const path = this.paths[id];
    if (path === undefined)
      throw new Error(`a batch speaks of object path ${id} without giving it`);
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.#argument(value, references[i]));
  }

  #walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.session.workbook();
      case PathType.NewObject:
        return this.session.createService(path.Name);
      case PathType.Reference:
        return this.session.references.find(path.Name) ?? invalidReference();
      case PathType.Null:
        return null;
      case PathType.Method:
      case PathType.Property:
      case PathType.Indexer: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.#member(parent, path);
      }
      default:
        throw notImplemented(`Object path type ${String(path.ObjectPathType)}`);
    }
  }

  #member(parent: HostObject, path: ObjectPath): HostObject | null {
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return item(parent, args[0]);
    const object =
      path.ObjectPathType === PathType.Method
        ? callMethod(parent, path.Name, args)
        : readProperty(parent, path.Name);
    if (object === null || object instanceof HostObject) return object;
    throw new Error(`${parent.className}.${path.Name} is no object`);
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item, i) => this.#argument(item, reference[i]));
    }
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    return this.#plain(value);
  }

  /** Objects inside plain option objects come as `{ _ObjectPathId }`. */
  #plain(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#plain(item));
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.#plain(inner)] as const),
    );
  }
}

function item(parent: HostObject, key: unknown): HostObject {
  return at(parent, "GetItem", () => {
    if (!(parent instanceof HostCollection)) throw notImplemented(`${parent.className}.getItem`);
    const found = parent.find(key) as HostObject | null;
    if (found === null) throw new ApiError("ItemNotFound");
    return found;
  });
}

function invalidReference(): never {
  throw new ApiError("InvalidReference");
}
