import type { NumericField } from "../../tickets/fields";
import type { QuantityFact } from "./fact";

/** A column of the sheet as it stands. */
export const column = (field: NumericField): QuantityFact => ({
  needs: [[field]],
  derive: (from) => from.numbers(field),
});
