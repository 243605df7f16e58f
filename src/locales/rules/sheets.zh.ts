import type { en } from "./sheets.en";

export const zh: typeof en = {
  tables: {
    KPI_Columns: {
      sheet: "工作表",
      header: "表头",
      field: "识别为",
      unit: "单位",
      order: "日月顺序",
      scale: "分制",
      meaning: "时间点或时长",
      remaining: "是否剩余时间",
      goal: "目标时长",
      confidence: "把握",
      note: "备注",
    },
    KPI_Agents: {
      name: "表中姓名",
      agent: "客服",
      suggestion: "疑似同一人",
      group: "小组",
      role: "岗位",
      from: "入职日期",
      to: "离职日期",
      inBuffer: "缓冲期",
      fte: "全职当量",
      note: "备注",
    },
    KPI_Exclusions: {
      reason: "原因",
      column: "列",
      criterion: "条件",
      from: "开始日期",
      to: "结束日期",
      agent: "客服",
      what: "剔除对象",
      active: "启用",
      note: "备注",
    },
  },
  choices: {
    columnUnit: {
      milliseconds: "毫秒",
      seconds: "秒",
      minutes: "分钟",
      hours: "小时",
      days: "天",
      dayFractions: "天的小数",
      clock: "Excel 时间",
      percent: "百分数",
      fraction: "小数",
    },
    columnScale: {
      "0-1": "0–1",
      "1-2": "1–2",
      "1-3": "1–3",
      "1-5": "1–5",
      "1-7": "1–7",
      "1-10": "1–10",
      "0-10": "0–10",
      "0-100": "0–100",
    },
    columnOrder: { dayFirst: "日在前", monthFirst: "月在前" },
    columnMeaning: { moment: "时间点", duration: "时长" },
    columnUsage: { unused: "不使用" },
    exclusionReason: {
      invalid: "无效咨询与广告",
      spam: "垃圾工单",
      merged: "已合并",
      duplicate: "重复工单",
      test: "测试工单",
      cancelled: "已取消或删除",
      botOnly: "仅机器人",
      agentStarted: "客服主动发起",
      selfRated: "客服自评",
      forceMajeure: "不可抗力",
      custom: "其他",
    },
    leftOut: { ticket: "工单", rating: "评价" },
  },
  findings: {
    "columns.unknownField": ({ found }) =>
      `“${found}”不是本加载项认识的列。请填写列的名称，或“不使用”。`,
    "columns.headerTwice": ({ found }) => `“${found}”在上面已为同一工作表填写过。`,
    "columns.goalUnclear": ({ found, expected }) =>
      `“${found}”不是明确的时长；请写成 ${expected}。`,
    "columns.noGoal": ({ expected }) =>
      `剩余时间需要相应的目标时长，例如 ${expected}；否则此列按缺失处理。`,
    "agents.nameTwice": ({ found, expected }) =>
      `“${found}”在上面已计为“${expected}”；一个姓名不能代表两位客服。`,
    "agents.chain": ({ found, expected }) =>
      `“${found}”本身又计为“${expected}”，因此此姓名也计为“${expected}”。请在此处填写“${expected}”。`,
    "agents.cycle": ({ found }) => `“${found}”又指回此姓名；在其中一个代表自己之前，两者都不合并。`,
    "agents.contradiction": ({ found, expected }) =>
      `同一客服的另一行填写的是“${expected}”；此处的“${found}”不采用。`,
    "agents.leftBefore": ({ found }) => `离职日期 ${found} 早于入职日期。`,
    "exclusion.everything": () =>
      "此规则没有任何条件，所有工单都会被剔除。请填写列和条件、日期或客服。",
    "exclusion.endsBefore": ({ found }) => `结束日期 ${found} 早于开始日期。`,
    "exclusion.tooMany": ({ expected }) => `最多只能使用 ${expected} 条规则；此条未使用。`,
  },
};
