import type { en } from "./calendar.en";

export const zh: typeof en = {
  tables: {
    KPI_Schedule: { weekday: "星期", from: "开始", to: "结束" },
    KPI_Holidays: {
      date: "日期",
      kind: "类型",
      name: "名称",
      from: "开始",
      to: "结束",
      like: "按周几上班",
    },
  },
  choices: {
    weekday: {
      0: "周一",
      1: "周二",
      2: "周三",
      3: "周四",
      4: "周五",
      5: "周六",
      6: "周日",
    },
    specialDay: { holiday: "放假", workday: "调休上班", hours: "特殊工时" },
    chinaHoliday: {
      newYear: "元旦",
      springFestival: "春节",
      qingming: "清明节",
      labourDay: "劳动节",
      dragonBoat: "端午节",
      midAutumn: "中秋节",
      nationalDay: "国庆节",
    },
  },
  findings: {
    "calendar.notATime": ({ found, expected }) => `“${found}”不是时间（例如 ${expected}）。`,
    "calendar.noTimeBetween": ({ expected }) =>
      "开始与结束时间相同。" + (expected === "" ? "" : `全天请写 00:00–${expected}。`),
    "calendar.overMidnight": ({ expected }) =>
      `结束时间早于开始时间，按跨午夜到次日 ${expected} 计算。`,
    "calendar.overlap": () => "与同一天的其他时段重叠；重叠部分只计一次。",
    "calendar.zeroHours": () => "两个 0 按空白处理，即当天休息。全天请写 00:00–24:00。",
    "calendar.noHours": () => "没有任何一天有上班时间，工作时间将始终为零。",
    "calendar.unknownWeekday": ({ found }) =>
      `“${found}”不是星期；请写“周一”、“星期一”或“周一至周五”。`,
    "calendar.dateTwice": () => "此日期已在上面出现，且含义不同。",
    "calendar.sameDate": () => "此日期已在上面出现，此行没有新内容。",
    "calendar.hoursOnHoliday": () => "放假日没有上班时间；只休半天请选“特殊工时”。",
    "calendar.yearMissing": ({ found }) =>
      `表中没有 ${found} 年的节假日，该年每个工作日都按上班计算。`,
    "calendar.workdayAnyway": () => "按周排班，这一天本来就上班。日期对吗？",
  },
};
