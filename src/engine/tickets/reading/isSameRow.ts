import { plainCell } from "../cells";

/** Cell by cell; blanks are blanks, however they come. */
export function isSameRow(a: readonly unknown[], b: readonly unknown[]): boolean {
  const width = Math.max(a.length, b.length);
  for (let index = 0; index < width; index++) {
    const [one, other] = [a[index], b[index]];
    if (one !== other && JSON.stringify(plainCell(one)) !== JSON.stringify(plainCell(other))) {
      return false;
    }
  }
  return true;
}
