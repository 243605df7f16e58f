import { inWorkbook } from "../inWorkbook";
import { done, type Result } from "../result";

/** Asks every formula anew, those too whose arguments are as they were. */
export const calculateAll = (): Promise<Result<void>> =>
  inWorkbook("", async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
    return done(undefined);
  });
