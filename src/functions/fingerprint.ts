import type { Cells } from "../engine";

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

/**
 * 64 bits over every cell, its type and its place, and the size: two independent multiplicative
 * hashes (FNV-1a with its own prime, and the multiplier of Knuth's LCG), mixed after every cell.
 * Much cheaper than reading the sheet; two different sheets share one with odds of 2^-64.
 */
export function fingerprint(cells: Cells): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const row of cells) {
    a = Math.imul(a ^ row.length, 0x01000193);
    b = Math.imul(b ^ row.length, 0x5851f42d);
    for (let at = 0; at < row.length; at++) {
      const cell = row[at];
      const kind = kindOf(cell);
      a = Math.imul(a ^ kind, 0x01000193);
      b = Math.imul(b ^ kind, 0x5851f42d);
      if (kind === NUMBER) {
        number[0] = cell as number;
        a = Math.imul(Math.imul(a ^ halves[0]!, 0x01000193) ^ halves[1]!, 0x01000193);
        b = Math.imul(Math.imul(b ^ halves[0]!, 0x5851f42d) ^ halves[1]!, 0x5851f42d);
      } else if (kind >= TEXT) {
        const text = kind === TEXT ? (cell as string) : textOfObject(cell as object);
        for (let letter = 0; letter < text.length; letter++) {
          const code = text.charCodeAt(letter);
          a = Math.imul(a ^ code, 0x01000193);
          b = Math.imul(b ^ code, 0x5851f42d);
        }
        a = Math.imul(a ^ text.length, 0x01000193);
        b = Math.imul(b ^ text.length, 0x5851f42d);
      }
      a ^= a >>> 15;
      b ^= b >>> 13;
    }
  }
  return `${cells.length}:${a >>> 0}:${b >>> 0}`;
}

const prints = new WeakMap<Cells, string>();

/** The same, once for an array: the workbench hands all formulas over a range the same one. */
export function printOf(cells: Cells): string {
  const print = prints.get(cells) ?? fingerprint(cells);
  prints.set(cells, print);
  return print;
}

const NUMBER = 4;
const TEXT = 5;

/** Empty 1, false 2, true 3, number, text, object 6. */
function kindOf(cell: unknown): number {
  switch (typeof cell) {
    case "number":
      return NUMBER;
    case "string":
      return TEXT;
    case "boolean":
      return cell ? 3 : 2;
    default:
      return cell === null || cell === undefined ? 1 : 6;
  }
}

/** Of an Excel error its code, of a data type its basic value: what the engine reads. */
function textOfObject(cell: object): string {
  const { code, type, basicValue } = cell as Readonly<Record<string, unknown>>;
  return [code, type, typeof basicValue, basicValue].map(String).join(" ");
}
