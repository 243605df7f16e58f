import { besideFigures } from "./besideFigures";
import type { en } from "./criterion.en";

export const zh: typeof en = {
  column: (name) => `“${name}”`,
  condition: (column, holds) => `${column}${holds}`,
  blank: "为空",
  notBlank: "不为空",
  relation: {
    "=": (what) => `为${besideFigures(what)}`,
    "<>": (what) => `不为${besideFigures(what)}`,
    "<": (what) => `小于${besideFigures(what)}`,
    "<=": (what) => `不超过${besideFigures(what)}`,
    ">": (what) => `大于${besideFigures(what)}`,
    ">=": (what) => `不低于${besideFigures(what)}`,
  },
  when: {
    "=": (what) => `为${what}`,
    "<>": (what) => `不为${what}`,
    "<": (what) => `早于${what}`,
    "<=": (what) => `不晚于${what}`,
    ">": (what) => `晚于${what}`,
    ">=": (what) => `不早于${what}`,
  },
  like: (pattern) => `形如${pattern}`,
  unlike: (pattern) => `不形如${pattern}`,
  anyOf: (parts) => parts.join("或"),
  noneOf: (parts) => `不属于以下任何一种：${parts.join("；")}`,
  inUnit: { seconds: "（秒）", minutes: "（分钟）", hours: "（小时）" },
  rating: (mark) => `${mark} 分`,
  yes: "是",
  no: "否",
  text: (text) => `“${text}”`,
};
