import { problemOf } from "./problem";
import { failed, type Result } from "./result";
import { heard, patiently } from "./waiting";

interface Work {
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
  { repeatable = false }: Work = {},
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
    return await patiently(run, () => repeatable || answers === 0);
  } catch (error) {
    return failed(problemOf(error, subject));
  }
}
