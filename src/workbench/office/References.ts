import type { HostObject } from "./protocol/HostObject";
import { Range } from "./objects/Range";
import { shifted, type Shift } from "./objects/shifted";
import type { Area } from "../book/Book";

/** Handlers that look at their range later than this many events find it gone. */
const keptForEvents = 200;

/**
 * Ranges that a pane holds on to. Each gets a reference id; inserting and deleting cells moves
 * them, as it moves the cells they stand for.
 */
export class References {
  readonly #kept = new Map<string, Range>();
  readonly #forEvents: string[] = [];
  #issued = 0;

  keep(object: HostObject): void {
    if (!(object instanceof Range)) return;
    object.referenceId ??= `range-${(this.#issued += 1)}`;
    this.#kept.set(object.referenceId, object);
  }

  /** The range of an event, which nobody may ever ask for and nobody lets go of. */
  keepForEvent(range: Range): string {
    this.keep(range);
    const id = range.referenceId ?? "";
    this.#forEvents.push(id);
    if (this.#forEvents.length > keptForEvents) this.release(this.#forEvents.shift() ?? "");
    return id;
  }

  find(id: string): Range | null {
    return this.#kept.get(id) ?? null;
  }

  release(id: string): void {
    this.#kept.delete(id);
  }

  releaseAll(): void {
    this.#kept.clear();
  }

  get count(): number {
    return this.#kept.size;
  }

  /** `except` is the range that was itself inserted or deleted. */
  move(sheetId: string, area: Area, shift: Shift, except: Range): void {
    for (const range of this.#kept.values()) {
      if (range.sheetId !== sheetId || range === except) continue;
      const moved = shifted(range.area, area, shift);
      if (moved === null) range.isGone = true;
      else range.area = moved;
    }
  }
}
