import type { Period } from "../../calendar/period";
import type { ReviewNote } from "./notesTable";

/** The notes on a person's period, in the order of the table. */
export const notesOn = (
  notes: readonly ReviewNote[],
  period: Period | null,
  agent: string,
): readonly ReviewNote[] =>
  notes.filter((note) => note.agent === agent && note.period.label === period?.label);
