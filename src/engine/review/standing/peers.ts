import type { AgentScore } from "../../scoring/report";
import { median } from "../../stats/median";

/** A person's composite among those it can be compared with. */
export interface Peers {
  /** The group; null: everybody scored by the same weights, where there are no groups. */
  readonly group: string | null;
  /** Of all of them, the person's too; ascending. */
  readonly composites: readonly number[];
  readonly own: number;
  readonly median: number;
}

/**
 * Those of the same group and the same weights who have a composite [STA6]. Null: the person has
 * none, or is the only one.
 */
export function peersOf(agents: readonly AgentScore[], agent: string): Peers | null {
  const own = agents.find((one) => one.agent === agent);
  if (!own || own.composite === null) return null;
  const alike = agents.filter(
    ({ group, profile }) => group === own.group && profile === own.profile,
  );
  const composites = alike.flatMap(({ composite }) => composite ?? []).toSorted((a, b) => a - b);
  if (composites.length < 2) return null;
  return { group: own.group, composites, own: own.composite, median: median(composites) };
}
