import { problem, problemOf } from "./problem";
import { failed, type Result } from "./result";
import { heard, patiently, WaitingCancelled, type Patience } from "./waiting";

interface Work extends Pick<Patience, "signal" | "milliseconds"> {
  /** Reads only, or looks at what is there before it writes: it may be begun anew after any refusal. */
  readonly repeatable?: boolean;
}

/**
 * Runs a batch against the workbook. While a cell is being edited Excel waits for Enter or Esc with
 * `delayForCellEdit`; where it refuses all the same, work of which nothing was done yet is begun anew.
 */
export async function inWorkbook<T>(
  subject: string,
  body: (context: Excel.RequestContext) => Promise<Result<T>>,
  { repeatable = false, ...patience }: Work = {},
): Promise<Result<T>> {
  let answers = 0;
  const run = () =>
    Excel.run({ delayForCellEdit: true }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (passThrough) => {
        const value = await heard(sync(passThrough));
        answers += 1;
        return value;
      };
      return body(context);
    });
  try {
    return await patiently(run, { ...patience, mayRepeat: () => repeatable || answers === 0 });
  } catch (error) {
    if (error instanceof WaitingCancelled) return failed(problem("cancelled", subject));
    return failed(problemOf(error, subject));
  }
}
