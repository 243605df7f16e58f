import type { FieldOf } from "../../tickets/fields";
import type { TicketTable } from "../../tickets/ticketTable";
import type { NotApplicableReason } from "../outcome";

/** Fewer answers than this do not tell their scale [choice]. */
const FEW = 10;
/** More than one answer in so many outside a scale is another scale, not a slip [choice]. */
const RARE = 20;

/**
 * Whether a column holds answers on another scale than `least` to `most`: too many lie outside it,
 * or none of them in its upper part, above `highest` (a scale of 1–5 read as one of 0–10 would make
 * every customer a detractor).
 */
export const otherScale =
  (field: FieldOf<"number">, least: number, most: number, highest: number) =>
  (table: TicketTable): NotApplicableReason | null => {
    const values = table.column(field)?.values;
    if (values === undefined) return null;
    let answers = 0;
    let outside = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (const value of values) {
      if (Number.isNaN(value)) continue;
      answers++;
      if (value < least || value > most) outside++;
      else if (value > top) top = value;
    }
    const isOther = outside * RARE > answers || (answers >= FEW && top <= highest);
    return isOther ? "otherScale" : null;
  };
