import type { OfficeHost } from "../OfficeHost";

export type SettingPair = readonly [key: string, json: string];

/**
 * `Office.context.document.settings`: the library reads all of them once and later sends all of
 * them back. What it had and no longer sends is deleted; what others added since stays.
 */
export class DocumentSettings {
  #handedOut: readonly string[] = [];

  constructor(readonly host: OfficeHost) {}

  read(): SettingPair[] {
    const pairs = [...this.host.book.settings];
    this.#handedOut = pairs.map(([key]) => key);
    return pairs;
  }

  write(pairs: readonly SettingPair[]): void {
    const { settings } = this.host.book;
    const sent = new Set(pairs.map(([key]) => key));
    for (const key of this.#handedOut) if (!sent.has(key)) settings.delete(key);
    for (const [key, json] of pairs) settings.set(key, json);
    this.#handedOut = [...sent];
  }
}
