import type { Metric, PartBehind, RowBehind, Standing } from "../../../engine";

/** Rows that stand alike in a value, for the same reason. */
export interface BehindGroup {
  readonly standing: Standing;
  readonly because: RowBehind["because"];
  /** The worst first, where there is a worst; else as in the sheet. */
  readonly rows: readonly RowBehind[];
}

/** What cost points comes first; what was left out last. */
export function behindGroups(
  { rows }: PartBehind,
  direction: Metric["direction"],
): readonly BehindGroup[] {
  const groups = new Map<string, { standing: Standing; rows: RowBehind[] }>();
  for (const row of rows) {
    const key = JSON.stringify([row.standing, row.because]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { standing: row.standing, rows: [row] });
  }
  return [...groups.values()]
    .map(({ standing, rows: alike }) => ({
      standing,
      because: alike[0]!.because,
      rows: standing === "measured" ? worstFirst(alike, direction) : alike,
    }))
    .toSorted(
      (a, b) =>
        placeOf(a.standing, direction) - placeOf(b.standing, direction) ||
        b.rows.length - a.rows.length,
    );
}

function worstFirst(
  rows: readonly RowBehind[],
  direction: Metric["direction"],
): readonly RowBehind[] {
  const turn = { up: 1, down: -1, none: 0 }[direction];
  return rows.toSorted((a, b) => turn * ((a.value ?? 0) - (b.value ?? 0)));
}

function placeOf(standing: Standing, direction: Metric["direction"]): number {
  const order: readonly Standing[] =
    direction === "down"
      ? ["counted", "against", "notCounted", "measured", "unknown", "unusableTime", "notMatured"]
      : ["against", "notCounted", "counted", "measured", "unknown", "unusableTime", "notMatured"];
  return order.indexOf(standing);
}
