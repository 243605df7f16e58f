import { BookError } from "./Book";

/** Excel's rule for a sheet name: 1 to 31 characters, none of : \ / ? * [ ], no outer apostrophe. */
export function checkSheetName(name: string): void {
  const wellFormed = /^(?!')[^:\\/?*[\]]{1,31}$/u.test(name) && !name.endsWith("'");
  if (!wellFormed) throw new BookError("InvalidArgument", `not a sheet name: ${name}`);
}

/** Excel's rule for tables and defined names: a word that cannot be taken for a cell. */
export function checkName(name: string): void {
  const word = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  const likeCell = /^[a-z]{1,3}\d{1,7}$/i.test(name) || /^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!word || likeCell) throw new BookError("InvalidArgument", `not a name: ${name}`);
}

/** "Table1", or the next number that is free. */
export function freeName(stem: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`${stem}${String(number)}`.toLowerCase())) number += 1;
  return `${stem}${String(number)}`;
}
