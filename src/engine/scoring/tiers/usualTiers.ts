import { atLeast } from "../../tolerance";
import type { Tier } from "./tier";

/**
 * Tiers of a composite [SC7]: 90 and more is excellent (S4-06); the others are ours [choice]. A
 * tier is a label for a talk, not a consequence: nobody is dismissed by it (mission H.9).
 */
export const tiers = [
  { id: "excellent", from: 90 },
  { id: "good", from: 80 },
  { id: "qualified", from: 70 },
  { id: "improve", from: 0 },
] as const;

export type TierId = (typeof tiers)[number]["id"];

export const tierOf = (composite: number | null): TierId | null =>
  composite === null ? null : (tiers.find(({ from }) => atLeast(composite, from))?.id ?? "improve");

/** The same as rows of a table, for a workbook that has none of its own. */
export const usualTiers: readonly Tier[] = tiers.map(({ id, from }) => ({
  id,
  from: id === "improve" ? null : from,
  to: null,
  includesFrom: true,
  coefficient: null,
}));
