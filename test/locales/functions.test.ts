import { functionWords } from "../../src/locales/functions";

const { problems } = functionWords["zh-CN"];

describe("a Chinese message of a function", () => {
  it("[FN13] names its argument in Chinese beside the name that Excel shows", () => {
    expect(problems.period("3月")).toBe(
      'period（考核期）：应为带年份的月份，例如 "2025-03"，或一个日期；实际为“3月”。',
    );
    expect(problems.needed("agent")).toBe("agent（客服）：不能省略。");
  });

  it("[FN13] lists metrics and profiles by names a Chinese reader can type", () => {
    expect(problems.metric("FRC", ["FCR", "FRT.P90", "我的指标"], ["FCR"])).toBe(
      "metric（指标）：没有名为“FRC”的指标，是否指“首次解决率”。可用的指标：首次解决率、首次响应 P90、我的指标。",
    );
    expect(problems.profileName("常规", ["regular", "我的方案"], [])).toMatch(
      /应为常规运营期、我的方案，或含/,
    );
  });

  it("[FN13] writes lists of headers as Chinese does", () => {
    expect(problems.notRules(2, "姓名, 小组, 备注")).toMatch(
      /第 2 个区域的表头为 姓名、小组、备注。$/,
    );
    expect(problems.headersFound("表中缺少列。", "姓名, 小组")).toBe(
      "表中缺少列。实际表头为：姓名、小组。",
    );
  });
});
