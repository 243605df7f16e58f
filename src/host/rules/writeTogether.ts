import { inWorkbook } from "../inWorkbook";
import { done, type Result } from "../result";
import { addRuleTable } from "./addRuleTable";
import { replacingSteps, writeRuleTable, type RuleTableToWrite } from "./writeRuleTable";

/**
 * Puts tables of rules into the workbook as `writeRuleTable` does, over formulas too, but in a single
 * batch: a pane that dies meanwhile leaves all of them written or none. Tables that are not there yet
 * are made before that, without rows. Where Excel does not take so much at once, or where rows of one
 * would push another aside, they are written one after another.
 */
export async function writeTogether(tables: readonly RuleTableToWrite[]): Promise<Result<void>> {
  const together = await inWorkbook("", (context) => inOneBatch(context, tables), {
    repeatable: true,
  });
  if (together.ok ? together.value === "written" : together.problem.code !== "tooLarge")
    return together.ok ? done(undefined) : together;
  for (const table of tables) {
    const written = await writeRuleTable(table, "over");
    if (!written.ok) return written;
  }
  return done(undefined);
}

async function inOneBatch(
  context: Excel.RequestContext,
  wanted: readonly RuleTableToWrite[],
): Promise<Result<"written" | "onOneSheet">> {
  const { tables } = context.workbook;
  const standing = wanted.map(({ name }) => tables.getItemOrNullObject(name));
  await context.sync();
  for (const [at, table] of wanted.entries()) {
    if (!standing[at]!.isNullObject) continue;
    const added = await addRuleTable(context, { ...table, cells: table.cells.slice(0, 1) });
    if (!added.ok) return added;
  }

  const found = wanted.map(({ name }) => tables.getItem(name).load("worksheet/id"));
  await context.sync();
  if (new Set(found.map(({ worksheet }) => worksheet.id)).size < found.length)
    return done("onOneSheet");

  const all: (() => void)[] = [];
  for (const [at, table] of wanted.entries()) {
    const steps = await replacingSteps(context, found[at]!, table, "over");
    if (!steps.ok) return steps;
    all.push(...steps.value);
    if (standing[at]!.isNullObject) all.push(() => found[at]!.getRange().format.autofitColumns());
  }
  for (const step of all) step();
  await context.sync();
  return done("written");
}
