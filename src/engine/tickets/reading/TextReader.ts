import type { Cells } from "../cells";
import type { TextColumn } from "../columns";
import { picked, type ColumnReader } from "./columnReader";
import { Dictionary, ERROR, MISSING } from "./Dictionary";
import type { ColumnIssues } from "./IssueList";

export class TextReader implements ColumnReader {
  readonly codes: Uint32Array;
  private readonly dictionary = new Dictionary();

  constructor(
    size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
  ) {
    this.codes = new Uint32Array(size);
  }

  get words(): readonly string[] {
    return this.dictionary.words;
  }

  read(rows: Cells, from: number, to: number): void {
    const { codes } = this;
    const errors = this.dictionary.encode(rows, this.index, from, to, codes);
    for (let row = from; errors > 0 && row < to; row++) {
      if (codes[row] !== ERROR) continue;
      this.issues.add("cell.error", row, rows[row]![this.index]);
      codes[row] = MISSING;
    }
  }

  /** Words that only rows left out have used are dropped, a summary row's "合计" among them. */
  column(kept: Uint32Array | null): TextColumn {
    if (kept === null) return { kind: "text", codes: this.codes, words: this.words };
    const codes = picked(this.codes, kept);
    const used = new Uint8Array(this.words.length);
    used[MISSING] = 1;
    for (let row = 0; row < codes.length; row++) used[codes[row]!] = 1;

    const words = this.words.filter((_, code) => used[code] === 1);
    if (words.length < this.words.length) {
      const newCode = new Uint32Array(used.length);
      let next = 0;
      used.forEach((mark, code) => {
        if (mark === 1) newCode[code] = next++;
      });
      for (let row = 0; row < codes.length; row++) codes[row] = newCode[codes[row]!]!;
    }
    return { kind: "text", codes, words };
  }
}
