import type { OpenedSheet, RefusedSheet } from "../sets/openSheet";

/**
 * Tickets and agents' days do not make one set: the sheets of the kind that has more rows stay, the
 * others are refused.
 */
export function ofOneGrain(
  sheets: readonly (OpenedSheet | RefusedSheet)[],
): readonly (OpenedSheet | RefusedSheet)[] {
  const opened = sheets.filter((sheet) => sheet.kind === "opened");
  const rowsOf = (grain: OpenedSheet["grain"]): number =>
    opened.reduce((sum, sheet) => sum + (sheet.grain === grain ? sheet.rows.length : 0), 0);
  const grain = rowsOf("agentDay") > rowsOf("ticket") ? "agentDay" : "ticket";
  return sheets.map((sheet) => {
    if (sheet.kind === "refused" || sheet.grain === grain) return sheet;
    const { name, columns, questions } = sheet;
    return { kind: "refused", name, codes: ["sheet.otherGrain"], found: "", columns, questions };
  });
}
