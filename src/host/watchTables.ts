import { inWorkbook } from "./inWorkbook";
import { done, type Result } from "./result";
import { watching, type Watching } from "./watch";

/** Calls back whenever a cell of any Excel table changed, whoever changed it. */
export const watchTables = (onChange: () => void): Promise<Result<Watching>> =>
  inWorkbook("", async (context) => {
    const listener = context.workbook.tables.onChanged.add(async () => onChange());
    await context.sync();
    return done(watching([listener]));
  });
