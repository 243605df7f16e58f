import { choiceColumns } from "../../../src/engine/lint/choiceColumns";
import type { CellChoices } from "../../../src/engine/lint/choicesByColumn";
import type { RuleKind } from "../../../src/engine/lint/ruleKind";
import { ruleKinds } from "../../../src/engine/lint/ruleKinds";
import { catalogue } from "../../../src/engine/metrics/catalogue";
import type { RuleTable } from "../../../src/engine/ruleTables/ruleTable";

const known = { metrics: catalogue, curves: new Map(), terms: new Map() };
const nameOf = ({ name }: RuleTable) => (name.endsWith("_") ? `${name}X` : name);
const headerOf = ({ columns }: RuleTable) => columns.map(({ headers }) => headers[0]!);

/** Keys of the columns that refuse a word which is none of theirs, whatever else their rows say. */
function refusing(kind: RuleKind): Set<string | null> {
  const { table } = kind;
  const rows = [...words].map((word) => table.columns.map(() => word));
  const lone = table.columns.flatMap(({ key }) =>
    [...words].map((word) => table.columns.map((column) => (column.key === key ? "¿?" : word))),
  );
  const found = kind.findings([headerOf(table), ...rows, ...lone], nameOf(table), known);
  return new Set(
    found
      .filter(({ code }) => code === "cell.unknownWord" || code === "cell.notAFlag")
      .map(({ column }) => column),
  );
}

/** What leads readers on to the cells that they read only beside certain others. */
const words = new Set(["¿?", "last place", "step", "cap", "buffer period", "clock", "1"]);

/** The history is written at each scoring, and long. */
const isWrittenByPeople = ({ table }: { readonly table: RuleTable }) =>
  table.name !== "KPI_History";

const columnsOf = (table: RuleTable) =>
  choiceColumns(nameOf(table), [headerOf(table)]).map(({ column }) => table.columns[column]!.key);

const valueOf = (choices: CellChoices | ((row: number) => CellChoices | null), row: number) => {
  const found = typeof choices === "function" ? choices(row) : choices;
  return found === null || found === "flag" ? found : found.kind;
};

describe("columns whose cells say one of a few words", () => {
  it.each(ruleKinds.filter(isWrittenByPeople).map((kind) => [kind.table.name, kind] as const))(
    "[LNT11] %s: none that its reader reads so is missing",
    (_name, kind) => {
      expect(columnsOf(kind.table)).toEqual(expect.arrayContaining([...refusing(kind)]));
    },
  );

  it("[LNT11] a setting's value goes by its row", () => {
    const [value] = choiceColumns("KPI_Settings", [
      ["说明", "设置", "值"],
      ["", "计时方式", ""],
      ["", "回访窗口（天）", 7],
      ["", "nothing of ours", ""],
    ]);
    expect(value?.column).toBe(2);
    expect([1, 2, 3].map((row) => valueOf(value!.choices, row))).toEqual([
      "setting.clock",
      null,
      null,
    ]);
  });

  it("[LNT11] so does a value of pay, whose names are words themselves", () => {
    const [setting, value] = choiceColumns("KPI_Pay", [
      ["Setting", "Value"],
      ["cap", "score"],
      ["decimals", 2],
    ]);
    expect(valueOf(setting!.choices, 1)).toBe("paySetting");
    expect([1, 2].map((row) => valueOf(value!.choices, row))).toEqual(["payCap", null]);
  });

  it("[LNT11] are found wherever they stand, among columns of people's own", () => {
    const found = choiceColumns("KPI_Targets", [["自己的", "分钟", "目标项"]]);
    expect(found.map(({ column }) => column)).toEqual([2]);
    expect(choiceColumns("工单", [["目标项"]])).toEqual([]);
  });
});
