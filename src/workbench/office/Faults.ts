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
  #batches: (Planned & { error: TransportError })[] = [];
  #members: (Planned & { code: ApiErrorCode; location: string | RegExp })[] = [];
  #delays: (Planned & { milliseconds: number })[] = [];

  /** Refuses the next batch whole, before any of it is carried out. */
  next(error: TransportError, { after = 0, times = 1 }: Occasion = {}): void {
    this.#batches.push({ error, wait: after, remaining: times });
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
  }

  ofThisBatch(): { readonly error: number; readonly milliseconds: number } {
    const struck = due(this.#batches);
    return {
      error: struck ? transportErrors[struck.error] : 0,
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
