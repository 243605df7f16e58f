import type { NumberColumn } from "../columns";
import type { ColumnReader } from "../reading/columnReader";

/** What the whole sheet says of every row: the month in its title, or that each row is one day. */
export class ConstantReader implements ColumnReader {
  constructor(
    private readonly size: number,
    private readonly value: number,
  ) {}

  read(): void {
    // The cells have nothing to add.
  }

  column(kept: Uint32Array | null): NumberColumn {
    const values = new Float64Array(kept?.length ?? this.size).fill(this.value);
    return { kind: "number", values };
  }
}
