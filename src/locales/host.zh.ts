import type { en } from "./host.en";

const named = (subject: string, other: string) => (subject === "" ? other : `“${subject}”`);

export const zh: typeof en = {
  cancelled: () => "已取消。没有写入任何内容，之前的结果保持不变。",
  cellEdit: () => "有单元格正在编辑。请按 Enter 确认或按 Esc 退出，然后重试。",
  dialogOpen: () => "Excel 中有对话框未关闭。请关闭后重试。",
  busy: () => "Excel 正忙。请稍候再试。",
  sourceGone: (subject) => `${named(subject, "该工作表")}已不在本工作簿中。请另选工作表或表格。`,
  sourceChanged: (subject) => `读取期间，${named(subject, "工作表")}增删了行或列。请重试。`,
  sheetEmpty: (subject) => `${named(subject, "工作表")}是空的。应有一行表头，下面是工单。`,
  sheetProtected: (subject) =>
    `${named(subject, "工作表")}受保护。请先撤销保护（审阅 › 撤销工作表保护）再试。`,
  workbookProtected: () =>
    "工作簿结构受保护，无法新建工作表。请先撤销保护（审阅 › 保护工作簿）再试。",
  tooLarge: (subject) =>
    `即使分成小块，Excel 也无法交出${named(subject, "该工作表")}的内容。请删除长文本列，或只保留所需的列后再评分。`,
  tableRefused: (subject) =>
    `Excel 无法把${named(subject, "该工作表")}转为表格。请检查是否有合并单元格、其他表格，或只有表头没有数据。`,
  formulasInTheWay: (subject) =>
    `没有写入任何内容：${named(subject, "该表")}中有单元格含公式，其结果与要写入的值不同。请在工作表中修改公式，或选择覆盖保存。`,
  noAgents: () => "该考核期内没有任何客服的工单，因此没有结果可写。之前的结果保持不变。",
  monthFrozen: (subject) =>
    `${named(subject, "该月")}已冻结，没有写入任何内容。如需重新评分，请先在“发布”中填写原因并解冻。`,
  monthNotScored: (subject) =>
    `${named(subject, "该月")}没有可以冻结的结果表。请重新评分后再冻结。`,
  resultChanged: () =>
    "写入期间，该月的考核结果发生了变化：其他人已计算该月得分，或其结果工作表被重命名、删除。工作簿中现有的内容保持不变。请先查看，如有需要再重新计算。",
  leftOver: (subject) =>
    `写入失败，未完成的工作表“${subject}”也未能删除。请手动删除；之前的结果仍在工作簿中。`,
  notInFront: () => "另一个工作簿在前台。请点击本工作簿后重试。",
  notSupported: () => "当前 Excel 版本过低，无法执行此操作。请更新 Office。",
  sessionLost: () => "与工作簿的连接已断开。请重新打开工作簿后重试。",
  unexpected: () =>
    "Excel 拒绝了操作且未说明原因。没有写入任何内容。请重试；若再次出现，请保存并重新打开工作簿。",
};
