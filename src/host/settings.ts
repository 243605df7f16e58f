import { inWorkbook } from "./inWorkbook";
import { done, type Result } from "./result";

/**
 * What the add-in remembers with the workbook: plain JSON, saved with the file and seen by
 * everybody who opens it. Never names of people or their scores.
 */
export const readSetting = (key: string): Promise<Result<unknown>> =>
  inWorkbook("", async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return done(setting.isNullObject ? undefined : (setting.value as unknown));
  });

export const writeSetting = (key: string, value: unknown): Promise<Result<void>> =>
  inWorkbook("", async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
    return done(undefined);
  });
