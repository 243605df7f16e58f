/** The floor: a bare loop that looks at every cell once. The sum keeps it from being left out. */
export function touchEveryCell(cells: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row]!;
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (typeof cell === "number") sum += cell;
      else if (typeof cell === "string") sum += cell.length;
    }
  }
  return sum;
}
