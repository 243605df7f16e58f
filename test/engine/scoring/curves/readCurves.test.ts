import fc from "fast-check";
import { parseLevels, formatLevels } from "../../../../src/engine/scoring/curves/levels";
import { readCurves } from "../../../../src/engine/scoring/curves/readCurves";

const read = (header: readonly string[], ...rows: unknown[][]) => {
  const { curves, findings } = readCurves([["名称", ...header], ...rows]);
  return {
    curves: Object.fromEntries(curves),
    findings: findings.map(({ code, row, column, severity }) => [code, row, column, severity]),
  };
};

describe("readCurves", () => {
  it("[CUR10] [CUR11] reads curves by words and columns of either language", () => {
    const header = [
      "评分曲线",
      "目标",
      "步长",
      "分值",
      "扣分方式",
      "满分",
      "档位",
      "最差值",
      "最佳值",
    ];
    const { curves, findings } = read(
      header,
      ["满意度", "阶梯扣分", "90%", "5%", 1, "不足一档也扣", 10],
      ["转化率", "ladder", , , , , , "50%:60; 60%:80；70%:100"],
      ["首响", "线性", , , , , , , 60, 10],
      ["升级", "不高于", 0.1],
      ["成本", , "团队"],
    );
    expect(findings).toEqual([]);
    expect(curves).toEqual({
      满意度: { kind: "step", full: 0.9, step: 0.05, points: 1, reading: "started", scale: 10 },
      转化率: {
        kind: "ladder",
        levels: [
          { at: 0.5, points: 60 },
          { at: 0.6, points: 80 },
          { at: 0.7, points: 100 },
        ],
      },
      首响: { kind: "linear", worst: 60, best: 10 },
      升级: { kind: "upperLimit", limit: 0.1 },
      成本: { kind: "attainment", target: "team" },
    });
  });

  it("[CUR10] says which number is missing, and which one counts for nothing", () => {
    const { curves, findings } = read(
      ["Curve", "Target", "Worst", "Levels"],
      ["a", "linear", , 60],
      ["b", , 0.9, 0.5],
      ["c", "wavy", 0.9],
      ["d", "ladder", , , "good:5"],
    );
    expect(findings).toEqual([
      ["cell.blank", 1, "best", "error"],
      ["curve.unusedCell", 2, "worst", "warning"],
      ["cell.unknownWord", 3, "curve", "error"],
      ["curve.levels", 4, "levels", "error"],
    ]);
    expect(Object.keys(curves)).toEqual(["b"]);
  });

  it("[CUR11] refuses a second curve of the same name", () => {
    const { findings } = read(["Target"], ["A", 0.9], ["a", 0.8]);
    expect(findings).toEqual([["curve.nameTwice", 2, "name", "error"]]);
  });
});

describe("levels in one cell", () => {
  it("[CUR10] reads back what it writes", () => {
    const number = fc.double({ min: 0, max: 1, noNaN: true });
    const levels = fc.array(fc.record({ at: number, points: number }), { minLength: 1 });
    fc.assert(
      fc.property(levels, fc.boolean(), (of, asPercent) => {
        expect(parseLevels(formatLevels(of, asPercent))).toEqual(of);
      }),
    );
    expect(formatLevels([{ at: 0.8, points: 60 }], true)).toBe("80%:60");
  });

  it("[CUR10] reads marks as they stand, never as percentages", () => {
    expect(parseLevels("80%:60%")).toBeNull();
    expect(parseLevels("80%")).toBeNull();
    expect(parseLevels("80%:60:1")).toBeNull();
    expect(parseLevels(" ")).toBeNull();
    expect(parseLevels("80% → 60；\n90%＝100")).toEqual([
      { at: 0.8, points: 60 },
      { at: 0.9, points: 100 },
    ]);
  });
});
