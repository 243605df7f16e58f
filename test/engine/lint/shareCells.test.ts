import { shareCells } from "../../../src/engine/lint/shareCells";
import type { Cells } from "../../../src/engine/tickets/cells";

const sharesIn = (name: string, cells: Cells) => {
  const shareAt = shareCells(name, cells);
  return shareAt && cells.slice(1).map((line, row) => line.map((_, at) => shareAt(row + 1, at)));
};

describe("which cells of rules are shares", () => {
  it("[LNT10] a target is one where its row's metric is, in either language", () => {
    expect(
      sharesIn("Profile_X", [
        ["维度", "指标", "权重", "目标", "分值", "备注"],
        ["客户满意", "客户满意度", 60, 0.9, null, ""],
        ["成本控制", "COST", 40, 20, null, ""],
        ["成本控制", "自定义", 40, 0.2, null, ""],
      ]),
    ).toEqual([
      [null, null, null, true, null, null],
      [null, null, null, false, null, null],
      [null, null, null, null, null, null],
    ]);
  });

  it("[LNT10] of pay, the settings that are", () => {
    const cells = [
      ["Setting", "Value"],
      ["base share", 0.7],
      ["decimals", 2],
    ];
    expect(sharesIn("KPI_Pay", cells)).toEqual([
      [null, true],
      [null, false],
    ]);
  });

  it("[LNT10] of a red line, the limit of a share, never its cap", () => {
    const cells = [
      ["Red line", "Figure", "Side", "Limit", "Cap"],
      ["Review", "FCR", "at least", 0.6, 60],
      ["Talk", "composite", "at least", 60, null],
    ];
    expect(sharesIn("KPI_RedLines", cells)).toEqual([
      [null, null, null, true, null],
      [null, null, null, null, null],
    ]);
  });

  it("[LNT10] no table without rules has any", () => {
    expect(shareCells("Tickets", [["客服", "评分"]])).toBeNull();
    expect(shareCells("Tiers_Usual", [["等级", "下限"]])).toBeNull();
  });
});
