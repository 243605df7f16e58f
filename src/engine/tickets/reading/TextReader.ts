import type { Cells } from "../cells";
import type { Codes, TextColumn } from "../columns";
import { picked, type ColumnReader } from "./columnReader";
import { Dictionary, ERROR, MISSING } from "./Dictionary";
import type { ColumnIssues } from "./IssueList";
import { narrowCodes } from "./narrowCodes";
import { BLOCK } from "./KnownTexts";

export class TextReader implements ColumnReader {
  codes: Codes = new Uint8Array(0);
  private readonly dictionary: Dictionary;

  constructor(
    private readonly size: number,
    private readonly index: number,
    private readonly issues: ColumnIssues,
  ) {
    this.dictionary = new Dictionary(size);
  }

  get words(): readonly string[] {
    return this.dictionary.words;
  }

  /** The code of a word as `words` has it; 0: no cell says it. */
  codeOf(word: string): number {
    return this.dictionary.find(word);
  }

  read(rows: Cells, from: number, to: number): void {
    const errors = this.dictionary.encode(rows, this.index, from, to, block);
    for (let row = from; errors > 0 && row < to; row++) {
      if (block[row - from] !== ERROR) continue;
      this.issues.add("cell.error", row, rows[row]![this.index]);
      block[row - from] = MISSING;
    }
    this.codes = narrowCodes(this.codes, this.words.length, to, this.size);
    this.codes.set(block.subarray(0, to - from), from);
  }

  /** Words that only rows left out have used are dropped, a summary row's "合计" among them. */
  column(kept: Uint32Array | null): TextColumn {
    this.dictionary.close();
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

const block = new Uint32Array(BLOCK);
