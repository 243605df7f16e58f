import type { NumberColumn } from "../columns";
import { picked, type ColumnReader } from "../reading/columnReader";
import type { ColumnIssues } from "../reading/IssueList";
import { MomentReader } from "../reading/MomentReader";

/** Moments that no column holds; faults are told of the column of events' times. */
export class ToldMoments extends MomentReader {
  constructor(moments: Float64Array, issues: ColumnIssues) {
    super(moments.length, -1, issues, { order: null, zoneOffsetMinutes: 0, date1904: false });
    this.values.set(moments);
  }

  override read(): void {
    // The events have been read already.
  }
}

/** Numbers that no column holds. */
export class ToldNumbers implements ColumnReader {
  constructor(private readonly values: Float64Array) {}

  read(): void {
    // The events have been read already.
  }

  column(kept: Uint32Array | null): NumberColumn {
    return { kind: "number", values: picked(this.values, kept) };
  }
}
