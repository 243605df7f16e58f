import type { Scalar } from "../../book/content";

/**
 * The column names of a table from its header cells. Excel wants text in each, none twice, and
 * repairs the file where the header cells say anything else, so the cells get these names too.
 */
export function tableColumns(header: readonly (Scalar | null | undefined)[]): readonly string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const wished =
      cell === null || cell === undefined || cell === "" ? `Column${index + 1}` : String(cell);
    let name = wished;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wished}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
