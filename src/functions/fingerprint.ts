import type { Cells } from "../engine";

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

/**
 * 64 bits over every cell, its type and its place, and the size: two independent multiplicative
 * hashes (FNV-1a with its own prime, and with the multiplier of Knuth's LCG). Cheaper than reading
 * the sheet by far, and a single changed cell always changes it or leaves it with odds of 2^-64.
 */
export function fingerprint(cells: Cells): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  const mix = (word: number) => {
    a = Math.imul(a ^ word, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 0x5851f42d);
    b ^= b >>> 13;
  };
  const mixText = (text: string) => {
    mix(text.length);
    for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
  };
  const mixNumber = (value: number) => {
    number[0] = value;
    mix(halves[0]!);
    mix(halves[1]!);
  };

  for (const row of cells) {
    mix(row.length);
    for (const cell of row) {
      if (typeof cell === "number") {
        mix(1);
        mixNumber(cell);
      } else if (typeof cell === "string") {
        mix(2);
        mixText(cell);
      } else if (typeof cell === "boolean") {
        mix(cell ? 3 : 4);
      } else if (cell === null || cell === undefined) {
        mix(5);
      } else {
        const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
        mix(6);
        mixText(`${String(code)} ${typeof basicValue} ${String(basicValue)}`);
      }
    }
  }
  return `${cells.length}:${a >>> 0}:${b >>> 0}`;
}
