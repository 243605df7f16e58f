import { usualPay } from "../../../../src/engine/scoring/pay/payRules";
import { readPay } from "../../../../src/engine/scoring/pay/payTable";
import { readSalaries } from "../../../../src/engine/scoring/pay/salariesTable";

const read = (...rows: unknown[][]) => readPay([["设置", "值"], ...rows]);
const codes = (...rows: unknown[][]) => read(...rows).findings.map(({ code }) => code);

describe("readPay", () => {
  it("[PAY1] is 70 and 30 % without settings, and the rest of what is given", () => {
    expect(read()).toEqual({ rules: usualPay, findings: [] });
    expect(read(["绩效工资占比", "40%"]).rules).toMatchObject({ baseShare: 0.6 });
  });

  it("[PAY3] reads every setting", () => {
    expect(
      read(
        ["基本工资占比", 0.6],
        ["绩效工资占比", 0.4],
        ["满分", 10],
        ["封顶", "无"],
        ["多个系数", "相乘"],
        ["缓冲期", "按得分发放"],
        ["小数位数", 0],
        ["绩效总额", "¥50,000.00"],
      ),
    ).toEqual({
      findings: [],
      rules: {
        baseShare: 0.6,
        fullScore: 10,
        cap: "none",
        coefficients: "multiply",
        buffer: "asScored",
        decimals: 0,
        budget: 5_000_000,
      },
    });
  });

  it("[PAY1] [PAY9] refuses shares that do not total 100 %, and offers the rest", () => {
    expect(read(["base share", 0.7], ["performance share", 0.2])).toMatchObject({
      rules: null,
      findings: [{ code: "pay.sharesTotal", found: "90", mend: [{ row: 2, value: 0.3 }] }],
    });
  });

  it("[PAY9] refuses what it cannot read, and a setting given twice", () => {
    expect(codes(["base share", 70])).toEqual(["share.aboveWhole"]);
    expect(codes(["cap", "maybe"])).toEqual(["cell.unknownWord"]);
    expect(codes(["luck", 1])).toEqual(["cell.unknownWord"]);
    expect(codes(["decimals", 1.5])).toEqual(["pay.notDecimals"]);
    expect(codes(["budget", 0.001])).toEqual(["pay.fractionOfCent"]);
    expect(codes(["full score", 10], ["满分", 100])).toEqual(["pay.settingTwice"]);
    expect(read(["full score", 10], ["满分", 100]).rules).toBeNull();
  });
});

describe("readSalaries", () => {
  const salaries = (...rows: unknown[][]) =>
    readSalaries([["客服", "工资总额", "基本工资占比", "缓冲期"], ...rows]);

  it("[PAY6] counts in cents", () => {
    expect(salaries(["王芳", 8000.1, "", ""], ["李娜", "1.2万", 0.8, "是"])).toEqual({
      findings: [],
      rules: [
        { agent: "王芳", total: 800_010, baseShare: null, inBuffer: false },
        { agent: "李娜", total: 1_200_000, baseShare: 0.8, inBuffer: true },
      ],
    });
  });

  it("[PAY10] waits for amounts where only names stand", () => {
    expect(salaries(["王芳", "", "", ""], ["李娜", null, "", ""])).toMatchObject({
      rules: [],
      findings: [{ code: "salary.notEntered", severity: "warning" }],
    });
  });

  it("[PAY9] [PAY10] refuses a person without an amount as soon as another has one", () => {
    expect(salaries(["王芳", 8000, "", ""], ["李娜", "", "", ""])).toMatchObject({
      rules: [],
      findings: [{ code: "cell.blank", row: 2, severity: "error" }],
    });
    expect(salaries(["", "", 0.7, ""]).findings).toContainEqual(
      expect.objectContaining({ code: "cell.blank", column: "agent" }),
    );
  });

  it("[PAY9] refuses a person given twice, and fractions of a cent", () => {
    expect(salaries(["a", 1, "", ""], ["a", 2, "", ""])).toMatchObject({
      rules: [],
      findings: [{ code: "salary.twice" }],
    });
    expect(salaries(["a", 10 / 3, "", ""]).findings).toMatchObject([
      { code: "salary.fractionOfCent", mend: [{ row: 1, column: "salary", value: 3.33 }] },
    ]);
    expect(salaries(["a", -5, "", ""]).findings).toMatchObject([{ code: "cell.outsideRange" }]);
  });
});
