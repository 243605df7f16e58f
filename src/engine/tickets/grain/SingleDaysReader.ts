import type { PlainCell } from "../cells";
import type { NumberColumn } from "../columns";
import type { ColumnReader } from "../reading/columnReader";
import type { MomentReader } from "../reading/MomentReader";
import { areSingleDays } from "./areSingleDays";

/** Days worked, of a sheet that does not tell: one a row where rows are days, else not known. */
export class SingleDaysReader implements ColumnReader {
  constructor(
    private readonly days: MomentReader,
    private readonly sample: readonly PlainCell[],
  ) {}

  read(): void {
    // The cells of the day are read already.
  }

  column(kept: Uint32Array | null): NumberColumn {
    const { values } = this.days;
    const worked = areSingleDays(values, this.sample) ? 1 : NaN;
    const days = new Float64Array(kept?.length ?? values.length).fill(worked);
    return { kind: "number", values: days };
  }
}
