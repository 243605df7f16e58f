import type { TransportError } from "../../src/workbench/office/Faults";
import type { OfficeHost } from "../../src/workbench/office/OfficeHost";

/** Something that goes wrong at one batch of Office.js, whichever that is. */
export interface Mishap {
  readonly name: string;
  /** Lets it happen once `after` batches have passed unharmed. */
  readonly strike: (host: OfficeHost, after: number) => void;
}

/** Excel refuses a whole batch and nothing of it is done. */
const refusing = (error: TransportError): Mishap => ({
  name: error,
  strike: ({ faults }, after) => faults.next(error, { after }),
});

/** Excel does what it was asked; the answer is lost on its way. */
const losingTheAnswer: Mishap = {
  name: "the answer is lost",
  strike: ({ faults }, after) => faults.lost("ActivityLimitReached", { after }),
};

/** A colleague's change between two batches, for instance a sheet deleted. */
export const meanwhile = (name: string, happen: () => void): Mishap => ({
  name,
  strike: ({ faults }, after) => faults.meanwhile(happen, { after }),
});

/** What Excel's own refusals and a bad network can do to any batch. */
export const mishaps: readonly Mishap[] = [
  refusing("RequestPayloadSizeLimitExceeded"),
  refusing("ResponsePayloadSizeLimitExceeded"),
  refusing("AccessDenied"),
  refusing("ActivityLimitReached"),
  refusing("InvalidOperationInCellEditMode"),
  losingTheAnswer,
];

export interface Struck<Outcome> {
  /** From 0: the batch at which it happened. */
  readonly batch: number;
  readonly outcome: Outcome;
}

/**
 * Does a piece of work again and again, each time from the same state, with the mishap at its first
 * batch, its second and so on to its last, and looks at the workbook after each.
 *
 * @returns how many batches the work takes when nothing happens; a mishap may make it take others.
 */
export async function atEveryBatch<Outcome>(
  host: OfficeHost,
  mishap: Mishap,
  {
    prepare,
    work,
    look,
  }: {
    /** Makes the workbook as it is before the work. */
    readonly prepare: () => Promise<unknown>;
    readonly work: () => Promise<Outcome>;
    /** No fault is planned any more, so it may work on. */
    readonly look: (struck: Struck<Outcome>) => Promise<void> | void;
  },
): Promise<number> {
  const quiet = async () => {
    host.faults.clear();
    await prepare();
    host.faults.clear();
  };
  await quiet();
  await work();
  const batches = host.faults.seen;
  for (let batch = 0; batch < batches; batch++) {
    await quiet();
    mishap.strike(host, batch);
    const outcome = await work();
    host.faults.clear();
    await look({ batch, outcome });
  }
  return batches;
}
