import { readRuleTable } from "../../ruleTables/readRuleTable";
import type { Finding } from "../../ruleTables/finding";
import type { Choices, RuleRow } from "../../ruleTables/RuleRow";
import { optional, required, type RuleTable } from "../../ruleTables/ruleTable";
import type { Cells } from "../cells";
import type { Field } from "../fields";
import type { ColumnAnswer, ColumnChoice } from "./columnChoice";
import { fieldNamed } from "./fieldNamed";
import { goalOfRow } from "./goalOfRow";

export type ColumnMapColumn =
  | "sheet"
  | "header"
  | "field"
  | "unit"
  | "order"
  | "scale"
  | "meaning"
  | "remaining"
  | "goal"
  | "confidence"
  | "note";

/**
 * How the columns of the ticket sheets are understood. A person corrects the field, or says what the
 * cells could not; confidence and note are for people to read only.
 */
export const columnTable: RuleTable<ColumnMapColumn> = {
  name: "KPI_Columns",
  columns: [
    optional("sheet", "Sheet", "工作表"),
    required("header", "Header", "Column header", "表头", "列名"),
    required("field", "Understood as", "Field", "识别为", "字段"),
    optional("unit", "Unit", "单位"),
    optional("order", "Day and month", "Order", "日月顺序"),
    optional("scale", "Scale", "Highest rating", "分制", "最高分"),
    optional("meaning", "Moment or duration", "Meaning", "时间点或时长"),
    optional("remaining", "Time remaining", "Remaining", "是否剩余时间"),
    optional("goal", "Goal", "SLA goal", "目标时长"),
    optional("confidence", "Confidence", "把握"),
    optional("note", "Note", "备注", "说明"),
  ],
};

export const unitWords: Choices<NonNullable<ColumnAnswer["unit"]>> = {
  milliseconds: ["milliseconds", "ms", "毫秒"],
  seconds: ["seconds", "s", "sec", "秒"],
  minutes: ["minutes", "min", "分钟", "分"],
  hours: ["hours", "h", "小时", "时"],
  days: ["days", "d", "天", "日"],
  dayFractions: ["parts of a day", "天的小数"],
  clock: ["Excel times", "h:mm:ss", "Excel 时间", "时:分:秒"],
  percent: ["percent", "%", "百分数"],
  fraction: ["fraction", "小数", "0–1"],
};

export const orderWords: Choices<NonNullable<ColumnAnswer["order"]>> = {
  dayFirst: ["day first", "day/month", "d/m", "日在前", "日/月"],
  monthFirst: ["month first", "month/day", "m/d", "月在前", "月/日"],
};

/** By the highest rating where that says all. A hyphen between the ends would make a date of them. */
export const scaleWords: Choices<NonNullable<ColumnAnswer["scale"]>> = {
  "0-1": ["0–1", "1"],
  "1-2": ["1–2", "2"],
  "1-3": ["1–3", "3"],
  "1-5": ["1–5", "5"],
  "1-7": ["1–7", "7"],
  "1-10": ["1–10", "10"],
  "0-10": ["0–10"],
  "0-100": ["0–100", "100", "1–100"],
};

export const meaningWords: Choices<NonNullable<ColumnAnswer["meaning"]>> = {
  moment: ["moment", "point in time", "时间点", "时刻"],
  duration: ["duration", "length of time", "时长"],
};

export const usageWords: Choices<"unused"> = {
  unused: ["not used", "unused", "不使用", "未使用"],
};

/** What the table says about each header, and what is wrong with it. */
export interface ColumnMapRead {
  readonly map: readonly ColumnChoice[];
  readonly findings: readonly Finding[];
}

/** Blank cells leave the matter to recognition. */
export function readColumnMap(cells: Cells, name = columnTable.name): ColumnMapRead {
  const seen = new Set<string>();
  const { rules, findings } = readRuleTable(
    columnTable,
    cells,
    (row) => {
      const header = row.needs("header", row.text("header"));
      const sheet = word(row, "sheet");
      const field = fieldOfRow(row);
      const answer = answerOf(row);
      if (header === null) return null;
      const place = JSON.stringify([sheet, header]);
      if (seen.has(place)) row.refuse("columns.headerTwice", "header", "");
      seen.add(place);
      return { sheet, header, ...(field === undefined ? {} : { field }), ...answer };
    },
    name,
  );
  return { map: rules, findings };
}

/** Undefined: the cell says nothing. */
function fieldOfRow(row: RuleRow<ColumnMapColumn>): Field | null | undefined {
  const written = word(row, "field");
  if (written === null) return undefined;
  const field = fieldNamed(written);
  if (field !== null) return field;
  const names: readonly string[] = usageWords.unused;
  if (names.includes(written.toLowerCase())) return null;
  row.refuse("columns.unknownField", "field", "");
  return undefined;
}

function answerOf(row: RuleRow<ColumnMapColumn>): ColumnAnswer {
  const unit = row.choice("unit", unitWords);
  const order = row.choice("order", orderWords);
  const meaning = row.choice("meaning", meaningWords);
  const scale = row.choice("scale", scaleWords);
  const remaining = row.flag("remaining");
  const goal = goalOfRow(row);
  if (remaining === true && goal === null) row.report("columns.noGoal", "warning", "goal", "4:00");
  return {
    ...(unit && { unit }),
    ...(order && { order }),
    ...(scale && { scale }),
    ...(meaning && { meaning }),
    ...(remaining !== null && { remaining }),
    ...(goal !== null && { goal }),
  };
}

function word(row: RuleRow<ColumnMapColumn>, key: ColumnMapColumn): string | null {
  const text = row.text(key);
  return text === "0" ? null : text;
}
