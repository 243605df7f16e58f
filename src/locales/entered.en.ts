import type { Entered } from "../engine/metrics/inputs/entered";

/** How a metric that people enter is said. */
export const en = {
  kinds: {
    points: "Mean of the points that people entered, out of 100, weighted by the number of checks.",
    cases: "Sum of the counts that people entered, divided by the sum of what they are out of.",
    amounts: "Sum of the amounts that people entered, divided by the sum of what they are out of.",
    growth: "Change of the amounts that people entered against the same period a year before.",
    amount: "Mean of the amounts that people entered, weighted by their number.",
  } satisfies Record<EnteredWords, string>,
  period: "A value belongs to the period it was entered for.",
  otherwise: (definition: string) => `Where nobody entered any, from the sheet: ${definition}`,
  notForAgents: "Never told of a person.",
};

export type EnteredWords = Exclude<Entered["kind"], "share"> | "cases" | "amounts";
