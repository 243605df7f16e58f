import fc from "fast-check";
import { matcherOf, parseCriterion } from "../../../src/engine/criteria";

const matches = (criterion: unknown, cell: unknown): boolean =>
  matcherOf(parseCriterion(criterion))(cell);

/** Cells of every kind, as Excel hands them over. */
const cells = [
  5,
  "5",
  0,
  "",
  null,
  "abc",
  "ABCD",
  "a*c",
  true,
  false,
  "TRUE",
  "#N/A",
  "已解决",
  45_717,
  -3,
] as const;
const matched = (criterion: unknown): unknown[] => cells.filter((cell) => matches(criterion, cell));

describe("a criterion, as COUNTIFS reads it,", () => {
  it.each<[criterion: unknown, cells: readonly unknown[]]>([
    [5, [5, "5"]],
    ["5", [5, "5"]],
    ["=5.00", [5, "5"]],
    ["abc", ["abc"]],
    ["=ABC", ["abc"]],
    ["a*", ["abc", "ABCD", "a*c"]],
    ["a?c", ["abc", "a*c"]],
    ["a~*c", ["a*c"]],
    ["*", ["5", "abc", "ABCD", "a*c", "TRUE", "已解决"]],
    ["=", ["", null]],
    ["", ["", null]],
    [null, ["", null]],
    ["#N/A", ["#N/A"]],
    [true, [true, "TRUE"]],
    ["false", [false]],
    [">5", [45_717]],
    ["<5", [0, -3]],
    ["<=5", [5, "5", 0, -3]],
    [">=2025-03-01", [45_717]],
    [">b", ["已解决", "TRUE"]],
  ])("%j matches %j [CRI1] [CRI3] [CRI4] [CRI5] [CRI7] [CRI9] [CRI12]", (criterion, expected) => {
    expect(new Set(matched(criterion))).toEqual(new Set(expected));
  });

  it("[CRI6] holds after <> exactly where it does not hold without", () => {
    for (const operand of ["5", "abc", "a*", "", "TRUE", "#N/A", "2025-03-01"]) {
      const equal = matched(`=${operand}`);
      expect(matched(`<>${operand}`)).toEqual(cells.filter((cell) => !equal.includes(cell)));
    }
  });

  it("[CRI1] may be written with Chinese signs", () => {
    expect(matches("≥4", 4)).toBe(true);
    expect(matches("＞＝4", 3)).toBe(false);
    expect(matches("≠是", "否")).toBe(true);
    expect(matches("＜4", 3)).toBe(true);
  });

  it("[CRI2] evens out width, case and spaces", () => {
    expect(matches("ＶＩＰ  gold", " vip gold ")).toBe(true);
    expect(matches("SOLVED", "Ｓolved")).toBe(true);
    expect(matches("solved", "re solved")).toBe(false);
  });

  it("[CRI3] takes full-width ? and * as they stand", () => {
    expect(matches("是否退货？", "是否退货?")).toBe(true);
    expect(matches("是否退货？", "是否退货吗")).toBe(false);
    expect(matches("～*", "~*")).toBe(true);
    expect(matches("<>*退货*", "我要退货")).toBe(false);
    expect(matches("<>*退货*", 12)).toBe(true);
    expect(matches("a~b", "a~b")).toBe(true);
  });

  it("[CRI4] knows numbers as people write them, and tells long numbers apart", () => {
    expect(matches("98%", 0.98)).toBe(true);
    expect(matches("1,200", "1200")).toBe(true);
    expect(matches("0.3", 0.1 + 0.2)).toBe(true);
    expect(matches("12345678901234567", "12345678901234568")).toBe(false);
    expect(matches("12345678901234567", "12345678901234567")).toBe(true);
  });

  it("[CRI5] compares numbers written as text, and no words", () => {
    expect(matches(">=4", "4.5")).toBe(true);
    expect(matches(">=4", "满意")).toBe(false);
    expect(matches(">=0", "")).toBe(false);
    expect(matches(">=0", false)).toBe(false);
    expect(matches(">=90%", "95%")).toBe(true);
  });

  it("[CRI8] ends a day at its beginning, as Excel does", () => {
    expect(matches("<=2025-03-31", 45_747)).toBe(true);
    expect(matches("<=2025-03-31", 45_747.4)).toBe(false);
    expect(matches("<2025-04-01", "2025-03-31 10:00")).toBe(true);
    expect(matches("2025年3月31日", "2025/3/31")).toBe(true);
  });

  it("[CRI10] holds for any of several, or for none of them", () => {
    expect(matches("已解决|已关闭", "已关闭")).toBe(true);
    expect(matches("已解决｜已关闭", "处理中")).toBe(false);
    expect(matches("退货*|<2", 1)).toBe(true);
    expect(matches("退货|=", "")).toBe(true);
    for (const neither of ["<>A|B", "<>A|<>B"]) {
      expect(matches(neither, "A")).toBe(false);
      expect(matches(neither, "B")).toBe(false);
      expect(matches(neither, "C")).toBe(true);
      expect(matches(neither, null)).toBe(true);
    }
    expect(matches("<>A|=B", "B")).toBe(true);
  });

  it("[CRI11] may stand in quotation marks, as it does in a formula", () => {
    expect(matches('">=4"', 5)).toBe(true);
    expect(matches('="已解决"', "已解决")).toBe(true);
    expect(matches("=“已解决”", "已解决")).toBe(true);
    expect(matches('="a|b"', "a|b")).toBe(true);
    expect(matches('="a|b"', "a")).toBe(false);
    expect(matches('"12"" pipe"', '12" pipe')).toBe(true);
    expect(matches('""', "")).toBe(true);
  });

  it("takes no time over many stars", () => {
    expect(matches(`${"*a".repeat(5_000)}*b`, "a".repeat(10_000))).toBe(false);
  });

  it("[CRI2] matches every text with itself, its wildcards escaped", () => {
    const text = fc.string({ unit: "grapheme" }).filter((any) => any.trim() !== "");
    fc.assert(
      fc.property(text, (any) => {
        const escaped = any.replace(/[*?~]/g, "~$&").replaceAll('"', '""');
        expect(matches(`="${escaped}"`, any)).toBe(true);
        expect(matches(`<>"${escaped}"`, any)).toBe(false);
      }),
    );
  });

  it("[CRI6] is for every cell the contrary of its <>", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.string(), cell, (operand, any) => {
        fc.pre(!/[|]/.test(operand));
        expect(matches(`<>${operand}`, any)).toBe(!matches(`=${operand}`, any));
      }),
    );
  });
});
