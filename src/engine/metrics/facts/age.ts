import { hoursBetween, minutesBetween } from "../moments";
import type { QuantityFact } from "./fact";

/** Minutes since creation, as of the moment of judgement. */
export const ageMinutes: QuantityFact = {
  needs: [["createdAt"]],
  derive: (from) =>
    from.numbers("createdAt").map((createdAt) => minutesBetween(createdAt, from.asOf)),
};

/** Hours since creation, as of the moment of judgement. */
export const ageHours: QuantityFact = {
  needs: [["createdAt"]],
  derive: (from) =>
    from.numbers("createdAt").map((createdAt) => hoursBetween(createdAt, from.asOf)),
};
