import type { FieldOf } from "../../tickets/fields";
import type { QuantityFact } from "./fact";

/** A column of the sheet as it stands. */
export const column = (
  field: FieldOf<"moment" | "duration" | "rating" | "number" | "count">,
): QuantityFact => ({
  needs: [[field]],
  derive: (from) => from.numbers(field),
});
