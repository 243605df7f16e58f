import { problemOf } from "./problem";
import { failed, type Result } from "./result";

/**
 * Runs a batch against the workbook. While a cell is being edited Excel would refuse every call;
 * with `delayForCellEdit` it waits for Enter or Esc instead.
 */
export async function inWorkbook<T>(
  subject: string,
  body: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, body);
  } catch (error) {
    return failed(problemOf(error, subject));
  }
}
