import type { IssueCode } from "../engine";
import type { en } from "./issues.en";
import { listInChinese } from "./listInChinese";

const seen = (found: string) => (found === "" ? "" : `；实际为“${found}”`);

const sentences: Readonly<Record<IssueCode, (found: string, expected: string) => string>> = {
  "sheet.empty": () => "工作表是空的；应有一行表头，下面每行一张工单",
  "sheet.headerOnly": () => "只有表头，下面没有数据；应为每行一张工单",
  "sheet.noHeader": (found) =>
    `没有识别出表头；应有“客服、创建时间、解决时间”这样的列名${seen(listInChinese(found))}`,
  "sheet.noAgentColumn": (found) =>
    `没有一列说明由谁处理；应有“客服、处理人、负责人、坐席”或 Agent 这样的列名${seen(listInChinese(found))}`,
  "sheet.noTimeColumn": (found) =>
    `没有时间列；应有“创建时间、解决时间、关闭时间”或 Created 这样的列名${seen(listInChinese(found))}`,
  "sheet.grain": (found) =>
    `无法判断每行是一张工单还是一名客服一天的汇总；请指定${seen(listInChinese(found))}`,
  "sheet.otherGrain": () => "此表每行的含义（工单或客服日汇总）与其他表不同；应为同一类表",
  "sheet.noPeriod": () =>
    "没有说明数据属于哪段时间；应有日期列，或表头上方有“2025-03-01 至 2025-03-31”这样的说明；各行不归入任何月份",
  "sheet.acrossMonths": (found) => `应为同一个月的数据；实际为“${found}”；各行不归入任何月份`,
  "day.acrossMonths": (found) => `应为同一个月内的日期；实际为“${found}”；该行不归入任何月份`,
  "day.twice": (found) => `每名客服每天应只有一行；“${found}”在上面已有一行`,
  "count.partOverWhole": (found, expected) => `应为 ${expected}；实际为 ${found}`,
  "checksum.differs": (found, expected) => `合计行为 ${found}；各行相加为 ${expected}`,
  "exclusion.columnMissing": (found) => `剔除规则所用的列在各表中都不存在；规则为“${found}”`,
  "exclusion.unmatched": (found) =>
    `没有一行符合此剔除规则，请检查列和条件是否写对；规则为“${found}”`,
  "sheet.dateSystem": (found, expected) =>
    `日期与表名或标题所说的时间相差四年零一天，例如“${found}”而不是“${expected}”；如此工作簿使用 1904 日期系统，请在 KPI_Settings 中填写“日期系统”`,
  "sheet.columnMissing": () => "其他工作表有这一列，本表没有；每张表都应有",
  "sheet.secondTable": (found) =>
    `一张工作表应只有一个表格，这里是另一个${seen(listInChinese(found))}；请移到单独的工作表`,
  "header.duplicate": (found) => `同一含义应只有一列，这是第二列${seen(found)}`,
  "header.ambiguous": (found) => `表头应只有一种含义${seen(found)}`,
  "cell.error": (found) => `应为数据；实际为 Excel 错误 ${found}`,
  "cell.emptyAsZero": () =>
    "此版本的 Excel 把空单元格当作 0 传入；应为数据；实际为 0，可能是空单元格",
  "moment.unreadable": (found, expected) => `应为日期时间，例如 ${expected}；实际为“${found}”`,
  "moment.ambiguousOrder": (found, expected) =>
    `无法区分日和月；应写成 ${expected} 这样；实际为“${found}”`,
  "moment.farAhead": (found) => `时间远在其他所有时间之后；实际为“${found}”`,
  "duration.unreadable": (found, expected) =>
    `应为时长，例如 ${listInChinese(expected)}；实际为“${found}”`,
  "duration.ambiguous": (found) => `时长的单位不明确；实际为“${found}”`,
  "duration.negative": (found) => `时长不应为负；实际为“${found}”`,
  "duration.overYear": (found, expected) => `时间应在一年以内（${expected}）；实际为“${found}”`,
  "number.unreadable": (found) => `应为数字；实际为“${found}”`,
  "rating.unreadable": (found, expected) =>
    `应为评价，例如 ${listInChinese(expected)}；实际为“${found}”`,
  "rating.outsideScale": (found, expected) =>
    `评价应在该列的分值范围 ${expected} 内；实际为“${found}”`,
  "flag.unreadable": (found) => `应为是或否；实际为“${found}”`,
  "ticket.noAgent": () => "应有客服姓名；单元格为空",
  "ticket.noTime": () => "至少应有一个可读的时间；这一行没有",
  "ticket.duplicateId": (found, expected) =>
    `工单编号应只出现一次；“${found}”也在第 ${expected} 行，以该行为准`,
  "ticket.identicalRow": (_, expected) => `与第 ${expected} 行逐格相同`,
  "ticket.resolvedBeforeCreated": (found, expected) =>
    `解决时间不应早于创建时间（应 ${expected}）；实际为“${found}”`,
  "ticket.respondedBeforeCreated": (found, expected) =>
    `首次响应不应早于创建时间（应 ${expected}）；实际为“${found}”`,
  "ticket.respondedAfterClosed": (found, expected) =>
    `首次响应不应晚于关闭时间（应 ${expected}）；实际为“${found}”`,
  "ticket.ratedBeforeCreated": (found, expected) =>
    `评价时间不应早于创建时间（应 ${expected}）；实际为“${found}”`,
  "agent.oneLetterOff": (found, expected) =>
    `少见的姓名，与“${expected}”只差一个字；如是同一人，请在客服表中合并；实际为“${found}”`,
  "agent.notEmployed": (found, expected) =>
    `工单应在该客服入职与离职之间（${expected}）；实际为“${found}”`,
  "agent.spelling": (found, expected) =>
    `姓名与“${expected}”仅大小写或空格不同，按不同的人统计；实际为“${found}”`,
};

export const zh: typeof en = {
  sentences,
  place: (sheet, row, column) =>
    [
      sheet === null ? "" : `工作表“${sheet}”`,
      row === null ? "" : `第 ${row} 行`,
      column === null || column === "" ? "" : `“${column}”`,
    ]
      .filter((part) => part !== "")
      .join(""),
  between: "：",
  handling: {
    kept: "；原样保留",
    treatedAsMissing: "；按缺失处理",
    rowLeftOut: "；该行不计入",
    sheetRefused: "",
  },
  end: "。",
  kinds: {
    "sheet.empty": "空表",
    "sheet.headerOnly": "只有表头",
    "sheet.noHeader": "没有表头",
    "sheet.noAgentColumn": "没有客服列",
    "sheet.noTimeColumn": "没有时间列",
    "sheet.grain": "工单还是日汇总不明",
    "sheet.otherGrain": "不同类的表",
    "sheet.noPeriod": "表中没有日期",
    "sheet.acrossMonths": "跨月的表",
    "day.acrossMonths": "跨月的行",
    "day.twice": "同一客服同一天有两行",
    "count.partOverWhole": "部分大于整体",
    "checksum.differs": "合计不符",
    "exclusion.columnMissing": "剔除规则缺列",
    "exclusion.unmatched": "没有剔除任何行的规则",
    "sheet.dateSystem": "日期可能差四年",
    "sheet.columnMissing": "某表缺列",
    "sheet.secondTable": "同一工作表的第二个表格",
    "header.duplicate": "同一含义的第二列",
    "header.ambiguous": "含义不明的列",
    "cell.error": "Excel 错误值",
    "cell.emptyAsZero": "可能为空的 0",
    "moment.unreadable": "日期无法读取",
    "moment.ambiguousOrder": "日和月无法区分",
    "moment.farAhead": "远在未来的日期",
    "duration.unreadable": "时长无法读取",
    "duration.ambiguous": "时长单位不明",
    "duration.negative": "时长为负",
    "duration.overYear": "时长超过一年",
    "number.unreadable": "数字无法读取",
    "rating.unreadable": "评价无法读取",
    "rating.outsideScale": "评价超出分值范围",
    "flag.unreadable": "是/否无法读取",
    "ticket.noAgent": "没有客服",
    "ticket.noTime": "没有可读时间",
    "ticket.duplicateId": "工单编号重复",
    "ticket.identicalRow": "整行重复",
    "ticket.resolvedBeforeCreated": "解决早于创建",
    "ticket.respondedBeforeCreated": "响应早于创建",
    "ticket.respondedAfterClosed": "响应晚于关闭",
    "ticket.ratedBeforeCreated": "评价早于创建",
    "agent.oneLetterOff": "姓名只差一个字",
    "agent.notEmployed": "不在职期间的工单",
    "agent.spelling": "姓名仅大小写或空格不同",
  },
};
