import type { FieldOf } from "../../tickets/fields";
import { among, matches, mean, of, type Measure } from "../algebra";

/** The mean over the tickets that have a score in the sheet. */
export const meanOfColumn = (field: FieldOf<"number">): Measure =>
  mean(of({ field }), among(matches({ field }, { kind: "notBlank" })));
