import { parseNumber } from "../../tickets/values/number";
import type { Level } from "./level";

/**
 * Levels as one cell: "80%:60; 90%:100", value and marks. Semicolons and line breaks of either
 * width part them; Excel's own list separators do not matter. Null: not to be read so.
 */
export function parseLevels(text: string): readonly Level[] | null {
  const entries = text
    .normalize("NFKC")
    .split(/[;\n、]/)
    .filter((entry) => entry.trim() !== "");
  const levels = entries.map((entry) => {
    const [at, points, ...more] = entry.split(/:|=|→|->/).map((part) => part.trim());
    if (at === undefined || points === undefined || more.length > 0) return null;
    // Marks are no percentage: "90%:60%" might mean 60 marks or 60 % of 10.
    return { at: parseNumber(at), points: points.includes("%") ? null : parseNumber(points) };
  });
  const areRead = levels.every(
    (level): level is Level => level?.at != null && level.points != null,
  );
  return areRead && levels.length > 0 ? levels : null;
}

export const formatLevels = (levels: readonly Level[], asPercent: boolean): string =>
  levels.map(({ at, points }) => `${asPercent ? percent(at) : at}:${points}`).join("; ");

/** 0.8 is "80%" where that reads back the same. */
function percent(value: number): string {
  const text = `${Number((value * 100).toPrecision(12))}%`;
  return parseNumber(text) === value ? text : String(value);
}
