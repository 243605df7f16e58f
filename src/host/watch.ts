import { inWorkbook } from "./inWorkbook";
import { problem, problemOf } from "./problem";
import { done, failed, type Result } from "./result";
import type { Source } from "./source";

/** An ear on the workbook; it also ends with the add-in. */
export interface Watching {
  stop(): Promise<Result<void>>;
}

type Listener = OfficeExtension.EventHandlerResult<unknown>;

/** Calls back whenever a cell of the source's sheet or table changed, whoever changed it. */
export const watchSource = (source: Source, onChange: () => void): Promise<Result<Watching>> =>
  inWorkbook(source.name, async (context) => {
    const { workbook } = context;
    const holder =
      source.kind === "table"
        ? workbook.tables.getItemOrNullObject(source.id)
        : workbook.worksheets.getItemOrNullObject(source.id);
    await context.sync();
    if (holder.isNullObject) return failed(problem("sourceGone", source.name));

    const listener = holder.onChanged.add(async () => onChange());
    await context.sync();
    return done(watching([listener]));
  });

/**
 * Calls back whenever sheets or tables came or went, or a sheet was renamed. Excel tells of renames
 * since ExcelApi 1.17; before it a new name shows at the next listing.
 */
export const watchSheets = (onChange: () => void): Promise<Result<Watching>> =>
  inWorkbook("", async (context) => {
    const { worksheets, tables } = context.workbook;
    const changed = async () => onChange();
    const listeners: Listener[] = [
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
      tables.onAdded.add(changed),
      tables.onDeleted.add(changed),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17"))
      listeners.push(worksheets.onNameChanged.add(changed));
    await context.sync();
    return done(watching(listeners));
  });

export function watching(listeners: readonly Listener[]): Watching {
  return {
    async stop() {
      try {
        // A listener can be removed only with the context that added it.
        await Excel.run(listeners[0]?.context as Excel.RequestContext, async (context) => {
          for (const listener of listeners) listener.remove();
          await context.sync();
        });
        return done(undefined);
      } catch (error) {
        return failed(problemOf(error));
      }
    },
  };
}
