import { ApiError, type ApiErrorCode } from "./protocol/apiError";

/** Refusals of a whole batch, by the number Excel answers with instead of results. */
export const transportErrors = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
} as const;

export type TransportError = keyof typeof transportErrors;

/** A batch's fate, decided before it is carried out. */
export interface Fate {
  /** The number Excel answers with instead of results; 0 for none. */
  readonly error: number;
  /** The batch is carried out all the same: only its answer does not arrive. */
  readonly carriedOut: boolean;
  readonly milliseconds: number;
}

interface Occasion {
  /** How many batches pass unharmed first. */
  readonly after?: number;
  /** How many are struck; once unless told. */
  readonly times?: number;
}

interface Planned {
  remaining: number;
  wait: number;
}

/**
 * Makes Excel's bad days happen on demand. Batches that only release references are not counted:
 * when the library sends those is its own affair.
 */
export class Faults {
  #batches: (Planned & { error: TransportError; carriedOut: boolean })[] = [];
  #members: (Planned & { code: ApiErrorCode; location: string | RegExp })[] = [];
  #delays: (Planned & { milliseconds: number })[] = [];
  #happenings: (Planned & { happen: () => void })[] = [];
  #seen = 0;

  /** Batches since the faults were cleared, struck or not. */
  get seen(): number {
    return this.#seen;
  }

  /** Refuses the next batch whole, before any of it is carried out. */
  next(error: TransportError, { after = 0, times = 1 }: Occasion = {}): void {
    this.#batches.push({ error, carriedOut: false, wait: after, remaining: times });
  }

  /** Carries the next batch out, and answers as if it had not: a connection that broke in between. */
  lost(error: TransportError, { after = 0, times = 1 }: Occasion = {}): void {
    this.#batches.push({ error, carriedOut: true, wait: after, remaining: times });
  }

  /** Lets something happen in the workbook just before the next batch: a colleague works on it, too. */
  meanwhile(happen: () => void, { after = 0, times = 1 }: Occasion = {}): void {
    this.#happenings.push({ happen, wait: after, remaining: times });
  }

  /** Refuses a member, "Range.values" or "WorksheetCollection.add", the next time it is used. */
  at(location: string | RegExp, code: ApiErrorCode, { after = 0, times = 1 }: Occasion = {}): void {
    this.#members.push({ code, location, wait: after, remaining: times });
  }

  /** Answers the next batches late. */
  delay(milliseconds: number, { after = 0, times = 1 }: Occasion = {}): void {
    this.#delays.push({ milliseconds, wait: after, remaining: times });
  }

  clear(): void {
    this.#batches = [];
    this.#members = [];
    this.#delays = [];
    this.#happenings = [];
    this.#seen = 0;
  }

  ofThisBatch(): Fate {
    this.#seen += 1;
    due(this.#happenings)?.happen();
    const struck = due(this.#batches);
    return {
      error: struck ? transportErrors[struck.error] : 0,
      carriedOut: struck?.carriedOut ?? false,
      milliseconds: due(this.#delays)?.milliseconds ?? 0,
    };
  }

  /** Called for every member a batch uses. */
  strike(location: string): void {
    const aimed = this.#members.filter((fault) =>
      typeof fault.location === "string"
        ? fault.location === location
        : fault.location.test(location),
    );
    const struck = due(aimed);
    if (struck) throw new ApiError(struck.code);
  }
}

/** The first fault still planned, if its time has come: planned faults strike in their order. */
function due<Fault extends Planned>(planned: readonly Fault[]): Fault | undefined {
  const first = planned.find(({ remaining }) => remaining > 0);
  if (!first) return undefined;
  if (first.wait > 0) {
    first.wait -= 1;
    return undefined;
  }
  first.remaining -= 1;
  return first;
}
