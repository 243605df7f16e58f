import type { EventType } from "./eventTypes";

/** Which events of which sheet, table or of the whole workbook the pane asked for, and how often. */
export class Subscriptions {
  readonly #counts = new Map<string, number>();

  add(type: EventType, target: string): void {
    const key = `${type}|${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(type: EventType, target: string): void {
    const key = `${type}|${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  has(type: EventType, target: string): boolean {
    return (this.#counts.get(`${type}|${target}`) ?? 0) > 0;
  }
}
