import { measured } from "../../../../src/engine";
import type { Reward } from "../../../../src/engine/scoring/rewards/reward";
import { rewardsFor } from "../../../../src/engine/scoring/rewards/rewardsFor";
import { readRewards } from "../../../../src/engine/scoring/rewards/rewardsTable";

const reward = (id: string, rest: Partial<Reward> = {}): Reward => ({
  id,
  when: { kind: "composite", from: 0 },
  kind: "bonus",
  amount: 100,
  ladder: null,
  payout: "highest",
  stacks: false,
  ...rest,
});
const somebody = (rest = {}) => ({
  composite: 80,
  tier: "good",
  labels: [],
  metrics: new Map([
    ["FCR", measured(0.72, 50)],
    ["OVERDUE", measured(0.05, 60)],
    ["CSAT", measured(1, 2)],
  ]),
  coefficient: 1,
  ...rest,
});
const given = (rewards: readonly Reward[], rest = {}) =>
  rewardsFor(rewards, somebody(rest)).map(({ steps, amount, withheld }) => [
    steps.map(({ id }) => id).join("+"),
    amount,
    withheld,
  ]);
const ladder = (payout: Reward["payout"]) =>
  [0.5, 0.6, 0.7, 0.8].map((from, index) =>
    reward(String(index + 1), {
      when: { kind: "metric", metric: "FCR", from },
      amount: 100 * (index + 1),
      ladder: "转化",
      payout,
    }),
  );

describe("rewardsFor", () => {
  it("[REW1] is reached at the threshold; where lower is better, at most there", () => {
    const at = (metric: string, from: number) =>
      given([reward("a", { when: { kind: "metric", metric, from } })]).length;
    expect([at("FCR", 0.72), at("FCR", 0.73)]).toEqual([1, 0]);
    expect([at("OVERDUE", 0.05), at("OVERDUE", 0.04)]).toEqual([1, 0]);
    expect(at("CSAT", 0.9)).toBe(0);
    expect(at("NPS", 0)).toBe(0);
  });

  it("[REW1] is reached by a tier or a label", () => {
    const rewards = [
      reward("a", { when: { kind: "tier", tier: "good" } }),
      reward("b", { when: { kind: "label", label: "五星客服" }, stacks: true }),
    ];
    expect(given(rewards)).toEqual([["a", 100, null]]);
    expect(given(rewards, { labels: ["五星客服"] })).toHaveLength(2);
    expect(given([reward("a")], { composite: null })).toEqual([]);
  });

  it("[REW2] pays 300 for the highest step of a ladder at 72 %, 600 for all of them (V046)", () => {
    expect(given(ladder("highest"))).toEqual([["1+2+3", 300, null]]);
    expect(given(ladder("cumulative"))).toEqual([["1+2+3", 600, null]]);
  });

  it("[REW3] gives the highest of the bonuses that do not stack", () => {
    expect(
      given([reward("a"), reward("b", { amount: 300 }), reward("c", { amount: 300 })]),
    ).toEqual([
      ["a", 100, "higherOne"],
      ["b", 300, null],
      ["c", 300, "higherOne"],
    ]);
  });

  it("[REW3] [REW4] gives a top 5 % bonus beside a coefficient of 1.2 only if it stacks (V061b)", () => {
    const bonus = (stacks: boolean) =>
      given([reward("前5%奖金", { stacks }), reward("榜单", { kind: "starList", amount: null })], {
        coefficient: 1.2,
      });
    expect(bonus(false)).toEqual([
      ["前5%奖金", 100, "coefficient"],
      ["榜单", null, null],
    ]);
    expect(bonus(true)[0]).toEqual(["前5%奖金", 100, null]);
  });
});

describe("readRewards", () => {
  const header = [
    "奖励",
    "触发条件",
    "条件对象",
    "门槛",
    "奖励类型",
    "数额",
    "阶梯",
    "阶梯发放",
    "可叠加",
  ];
  const read = (...rows: unknown[][]) => readRewards([header, ...rows]);
  const codes = (...rows: unknown[][]) => read(...rows).findings.map(({ code }) => code);

  it("[REW2] reads bonus, leave and certificate", () => {
    expect(
      read(
        ["达标奖", "指标", "fcr", "80%", "奖金", 200, "FCR", "逐档累计", "是"],
        ["休假", "综合得分", "", 95, "休假", 0.5, "", "", ""],
        ["金牌服务师", "等级", "excellent", "", "认证", "", "", "", ""],
      ),
    ).toEqual({
      findings: [],
      rules: [
        reward("达标奖", {
          when: { kind: "metric", metric: "FCR", from: 0.8 },
          amount: 200,
          ladder: "FCR",
          payout: "cumulative",
          stacks: true,
        }),
        reward("休假", { when: { kind: "composite", from: 95 }, kind: "leave", amount: 0.5 }),
        reward("金牌服务师", {
          when: { kind: "tier", tier: "excellent" },
          kind: "certificate",
          amount: null,
        }),
      ],
    });
  });

  it("[REW5] [REW6] refuses mixed ladders, names given twice and shares above 1", () => {
    const step = ["a", "metric", "FCR", 0.8, "bonus", 100, "L", "highest step", ""];
    const other = ["b", "metric", "FCR", 0.9, "bonus", 200, "L", "all steps", ""];
    expect(read(step, other)).toMatchObject({
      rules: [],
      findings: [{ code: "reward.ladderMixed" }],
    });
    expect(codes(step, step)).toEqual(["reward.twice"]);
    expect(read(["a", "metric", "FCR", 80, "bonus", 100, "", "", ""]).findings).toMatchObject([
      { code: "reward.aboveWhole", mend: [{ row: 1, column: "from", value: 0.8 }] },
    ]);
    expect(codes(["a", "metric", "MAGIC", 80, "bonus", 100, "", "", ""])).toEqual([
      "reward.unknownMetric",
    ]);
    expect(codes(["a", "composite", "", 80, "bonus", "-", "", "", ""])).toEqual(["cell.blank"]);
  });

  it("[REW5] warns of a composite that nearly everybody reaches", () => {
    expect(read(["a", "composite", "", 9, "bonus", 100, "", "", ""]).findings).toMatchObject([
      { code: "reward.smallScale", severity: "warning", mend: [{ column: "from", value: 90 }] },
    ]);
    expect(codes(["a", "composite", "", 0, "bonus", 100, "", "", ""])).toEqual([
      "reward.smallScale",
    ]);
  });
});
