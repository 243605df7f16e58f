import type { Quantity } from "./algebra";
import type { QuantityName } from "./facts";

/** Times between two moments, which run by the clock of the settings. */
const names: ReadonlySet<Quantity> = new Set<QuantityName>([
  "acknowledgeMinutes",
  "ageHours",
  "ageMinutes",
  "firstResponseMinutes",
  "resolutionHours",
  "resolvedAfterHours",
]);

export const isSpan = (quantity: Quantity): boolean => names.has(quantity);
