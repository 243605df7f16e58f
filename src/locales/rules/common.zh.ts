import { headersFor } from "../headersFor";
import { listInChinese } from "../listInChinese";
import type { en } from "./common.en";

export const zh: typeof en = {
  tables: {},
  choices: {},
  findings: {
    "agent.merged": ({ found, expected }) =>
      `KPI_Agents 已将“${found}”计为“${expected}”；沿用旧名时，此行不属于任何人。`,
    "table.missingColumn": ({ expected }) =>
      `表中缺少列${headersFor("zh-CN", expected).join("或")}。`,
    "table.twice": ({ found, expected }) =>
      `“${found}”与“${expected}”是同一种规则表，无法确定以哪一张为准。`,
    "table.columnTwice": ({ found, expected }) =>
      `列“${found}”与“${expected}”含义相同而内容不同，以“${expected}”为准。`,
    "cell.blank": () => "此单元格不能为空。",
    "cell.error": ({ found }) => `此处是 Excel 错误值 ${found}。`,
    "cell.notANumber": ({ found, expected }) =>
      `“${found}”不是数字${expected && `（${expected}）`}。`,
    "cell.outsideRange": ({ found, expected }) => `${found} 超出范围：${expected}。`,
    "cell.notADate": ({ found, expected }) => `“${found}”不是日期（例如 ${expected}）。`,
    "cell.notAFlag": ({ found }) => `“${found}”既不是“是”也不是“否”。`,
    "cell.unknownWord": ({ found, expected }) =>
      `“${found}”不在可选值之内：${listInChinese(expected)}。`,
  },
};
