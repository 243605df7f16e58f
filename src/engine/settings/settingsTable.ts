import { optional, required, type RuleTable } from "../ruleTables/ruleTable";

export type SettingColumn = "setting" | "value" | "unit" | "help";

/** Settings by name, one a row. The unit and the explanation are for people; they are not read. */
export const settingsTable: RuleTable<SettingColumn> = {
  name: "KPI_Settings",
  columns: [
    required("setting", "Setting", "Option", "设置", "设置项", "选项", "参数"),
    required("value", "Value", "值", "取值", "设定值"),
    optional("unit", "Unit", "单位"),
    optional("help", "What it means", "Explanation", "Note", "说明", "含义"),
  ],
};
