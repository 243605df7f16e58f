import type { en } from "./publish.en";

export const zh: typeof en = {
  ledger: {
    title: "绩效冻结台账",
    about: "已由人确认的月份及其依据的指纹。每冻结一次记一行，只增不删。",
  },
  stamp: (moment, by, engine, print) =>
    `已冻结：${moment}${by === null ? "" : `，确认人 ${by}`} · 计算引擎 ${engine} · 指纹 ${print}`,
  editedBeforeFreezing: (sheets) => `冻结前有人手工修改：${sheets}`,
  formulas: {
    title: "绩效公式备份",
    sheet: "工作表",
    cell: "单元格",
    formula: "公式",
    print: "数值指纹",
  },
};
