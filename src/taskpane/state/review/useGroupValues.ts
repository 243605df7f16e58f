import { useEffect, useState } from "react";
import { measureGroups, type MonthMeasures, type Outcome } from "../../../engine";
import { breathe } from "../breathe";

/** By metric id and group. */
export type GroupValues = ReadonlyMap<string, ReadonlyMap<string, Outcome>>;

const known = new WeakMap<MonthMeasures, GroupValues>();

/** What each group came to in each metric, from its tickets; null until it is known. */
export function useGroupValues(measures: MonthMeasures): GroupValues | null {
  const [found, setFound] = useState<MonthMeasures | null>(null);

  useEffect(() => {
    const left = { page: false };
    void measure(measures, () => left.page).then(() => {
      if (!left.page) setFound(measures);
    });
    return () => {
      left.page = true;
    };
  }, [measures]);

  return (found === measures && known.get(measures)) || null;
}

/** One metric at a time, so that the page can draw and be pressed in between. */
async function measure(measures: MonthMeasures, isLeft: () => boolean): Promise<void> {
  if (known.has(measures)) return;
  const { read, period, settings, measured, team, notes, agents } = measures;
  const groupOf = new Map(
    agents.flatMap(({ agent, group }) => (group === null ? [] : [[agent, group] as const])),
  );
  const values = new Map<string, ReadonlyMap<string, Outcome>>();
  // One group is everybody, which is told already.
  const isGrouped = new Set(groupOf.values()).size > 1;
  for (const metric of isGrouped ? measured : []) {
    if (team.get(metric.id)?.kind !== "measured" || notes.get(metric.id)?.entered) continue;
    await breathe();
    if (isLeft()) return;
    values.set(metric.id, measureGroups(read.table, metric, { period, settings }, groupOf));
  }
  known.set(measures, values);
}
