import fc from "fast-check";
import { call, problem, rows } from "./call";

const na = { code: "#N/A" };
const figure = fc.integer({ min: 0, max: 100 });

describe("SCORE", () => {
  it("[FN17] scores by the direction that is said, or that of a metric (V081)", () => {
    expect(call("SCORE", [[0.4], [0.8], [0.9]], 0.8, "up")).toEqual([[50], [100], [100]]);
    expect(call("SCORE", [[0.1]], "5%", "down")).toEqual([[0]]);
    expect(call("SCORE", 0.1, 0.05, "OVERDUE")).toEqual([[0]]);
    expect(call("SCORE", 0.4, "80%", "首次解决率")).toEqual([[50]]);
  });

  it("[FN17] never guesses whether more is better", () => {
    expect(problem(call("SCORE", 0.4, 0.8))).toMatchObject({
      code: "choice",
      argument: "direction",
    });
    expect(problem(call("SCORE", 0.4, 0.8, "sideways"))).toMatchObject({
      code: "choice",
      found: "sideways",
    });
  });

  it("[FN17] needs no direction where the curve says what is best", () => {
    const linear = [
      ["Curve", "Worst", "Best"],
      ["linear", 60, 20],
    ];
    expect(call("SCORE", [[45, 20]], linear)).toEqual([[37.5, 100]]);
  });

  it("[FN17] refuses 85 for a share", () => {
    expect(call("SCORE", [[85]], "80%", "FCR")).toMatchObject([[{ code: "aboveWhole" }]]);
    expect(problem(call("SCORE", 0.85, 80, "FCR"))).toMatchObject({ code: "curve" });
  });

  it("takes levels, and curves of a table by their names", () => {
    expect(call("SCORE", [[0.85], [0.95], [0.2]], "80%:60; 90%:100", "up")).toEqual([
      [60],
      [100],
      [0],
    ]);
    const curves = [
      ["名称", "曲线", "最差值", "最佳值"],
      ["时长曲线", "线性", 60, 20],
    ];
    expect(call("SCORE", 45, "时长曲线", null, [curves])).toEqual([[37.5]]);
    expect(problem(call("SCORE", 45, "别的曲线", null, [curves]))).toMatchObject({
      code: "choice",
    });
  });

  it("[FN16] leaves blanks blank, and refuses what is no number in its own cell", () => {
    expect(call("SCORE", [["", "80%", "lots", na, true]], 0.8, "up")).toEqual([
      [
        "",
        100,
        expect.objectContaining({ code: "number", found: "lots" }),
        expect.objectContaining({ code: "missingNumber" }),
        expect.objectContaining({ code: "number", found: "true" }),
      ],
    ]);
  });
});

describe("WEIGHTED", () => {
  it("gives a missing score's weight to the others", () => {
    expect(call("WEIGHTED", [[90, "", 80]], [[40, 20, 40]])).toEqual([[85]]);
    expect(call("WEIGHTED", [[90, na, 80]], [[40, 20, 40]])).toEqual([[85]]);
  });

  it("gives a number for each row of a table, #N/A where too little has a score", () => {
    expect(
      call(
        "WEIGHTED",
        [
          [100, 50],
          [80, ""],
          ["", 80],
        ],
        [[75, 25]],
      ),
    ).toEqual([[87.5], [80], [expect.objectContaining({ code: "coverage", coverage: 0.25 })]]);
    expect(call("WEIGHTED", [[80, ""]], [[1, 1]], 0.5)).toEqual([[80]]);
  });

  it("[FN16] refuses weights that are none, and ranges that do not go together", () => {
    for (const weights of [[[1, -1]], [[1, ""]], [[1, "x"]]])
      expect(problem(call("WEIGHTED", [[1, 2]], weights))).toMatchObject({
        code: "number",
        argument: "weights",
      });
    expect(problem(call("WEIGHTED", [[1, 2, 3]], [[1, 1]]))).toMatchObject({ code: "size" });
  });

  it("is between the least and the greatest score, whatever the weights", () => {
    const parts = fc.array(fc.tuple(figure, fc.integer({ min: 1, max: 50 })), { minLength: 1 });
    fc.assert(
      fc.property(parts, (pairs) => {
        const scores = pairs.map(([score]) => score);
        const [[mean]] = rows(call("WEIGHTED", [scores], [pairs.map(([, weight]) => weight)])) as [
          [number],
        ];
        return mean >= Math.min(...scores) - 1e-9 && mean <= Math.max(...scores) + 1e-9;
      }),
    );
  });
});

describe("RANK", () => {
  it("shares ranks and skips the next; blanks stay blank", () => {
    expect(call("RANK", [[92], [88], [92], [""], [75]])).toEqual([[1], [3], [1], [""], [4]]);
    expect(call("RANK", [[10, 20]], "down")).toEqual([[1, 2]]);
    expect(call("RANK", [[10, 20]], "OVERDUE")).toEqual([[1, 2]]);
  });

  it("[FN16] ranks nobody while one score is no number; #N/A stays in its cell", () => {
    expect(problem(call("RANK", [[92], ["?"]]))).toMatchObject({ code: "number", found: "?" });
    expect(call("RANK", [[92], [na], [80]])).toEqual([
      [1],
      [expect.objectContaining({ code: "missingNumber" })],
      [2],
    ]);
  });
});

describe("TIER", () => {
  it("is the usual one, in the language asked for, or that of a table", () => {
    expect(call("TIER", [[90, 89.9, "", 0]], null, "en")).toEqual([
      ["Excellent", "Good", "", "Needs support"],
    ]);
    expect(call("TIER", 95)).toEqual([["优秀"]]);
    const stars = [
      ["等级", "下限"],
      ["五星", 95],
      ["三星", 0],
    ];
    expect(call("TIER", [[95], [94]], stars)).toEqual([["五星"], ["三星"]]);
  });

  it("[FN15] refuses a table with an error", () => {
    const twice = [
      ["Tier", "From"],
      ["Gold", 90],
      ["Gold", 80],
    ];
    expect(problem(call("TIER", 95, twice))).toMatchObject({ code: "rule" });
  });
});

describe("DISTRIBUTE", () => {
  const agents = Array.from({ length: 10 }, (_, at) => [`A${at}`]);
  const scores = [95, 90, 88, 85, 82, 80, 78, 76, 74, 60].map((score) => [score]);

  it("[FN19] labels the first fifth and who of the last tenth is under 70", () => {
    const labels = rows(call("DISTRIBUTE", agents, scores, null, null, "en")).flat();
    expect(labels.filter(Boolean)).toEqual([labels[0], labels[0], labels[9]]);
    const better = scores.map(([score]) => [score! + 10]);
    expect(rows(call("DISTRIBUTE", agents, better)).flat()[9]).toBe("");
  });

  it("[FN19] rests with the reason where too few people have a score", () => {
    const some = scores.map(([score], at) => [at === 3 ? na : score]);
    expect(problem(call("DISTRIBUTE", agents, some))).toMatchObject({
      code: "tooFew",
      people: 9,
      minimum: 10,
    });
  });

  it("[FN19] follows a table, within groups too", () => {
    const table = [
      ["称号", "方向", "比例", "最少人数", "范围"],
      ["组内第一", "前", "20%", 5, "小组"],
    ];
    const groups = agents.map((_, at) => [at % 2 ? "北" : "南"]);
    const labels = rows(call("DISTRIBUTE", agents, scores, table, groups)).flat();
    expect(labels.slice(0, 3)).toEqual(["组内第一", "组内第一", ""]);
  });

  it("[FN19] refuses an agent that stands there twice", () => {
    expect(problem(call("DISTRIBUTE", [["A"], ["A"]], [[1], [2]]))).toMatchObject({
      code: "agentTwice",
    });
  });
});

describe("PAY", () => {
  it("[FN20] pays 70 % as base and 30 % by the score (S3-11)", () => {
    expect(call("PAY", [[80], [100]], 10_000)).toEqual([[9400], [10_000]]);
    expect(call("PAY", 80, 10_000, null, "base")).toEqual([[7000]]);
    expect(call("PAY", 80, 10_000, 1.2, "绩效工资")).toEqual([[2880]]);
  });

  it("[FN20] base and performance part add up to the total, to the cent", () => {
    const cents = fc.integer({ min: 0, max: 5_000_000 });
    fc.assert(
      fc.property(figure, cents, (score, salary) => {
        const part = (name: string) =>
          (call("PAY", score, salary / 100, null, name) as [[number]])[0][0];
        const sum = part("base") + part("performance");
        return Math.round(sum * 100) === Math.round(part("total") * 100);
      }),
    );
  });

  it("[FN20] is undecided without a score, and blank where nobody is", () => {
    expect(call("PAY", [[na], [""], [""]], [[5000], [5000], [""]])).toEqual([
      [expect.objectContaining({ code: "missingNumber" })],
      [expect.objectContaining({ code: "missingNumber" })],
      [""],
    ]);
  });

  it("[FN20] shares out a budget of KPI_Pay", () => {
    const budget = [
      ["Setting", "Value"],
      ["base share", 0.7],
      ["budget", 3000],
    ];
    const parts = rows(call("PAY", [[100], [50]], 10_000, null, "performance", [budget])).flat();
    expect(parts).toEqual([2000, 1000]);
  });

  it("[FN16] refuses fractions of a cent and salaries of another size", () => {
    expect(call("PAY", 80, 100.005)).toMatchObject([[{ code: "number", argument: "salaries" }]]);
    expect(problem(call("PAY", [[80], [90], [70]], [[1], [2]]))).toMatchObject({
      code: "size",
      expected: "3 × 1",
      found: "2 × 1",
    });
  });
});

describe("STREAK", () => {
  const history = [
    ["Period", "Agent", "Composite"],
    ["2025-01", "Ann", 55],
    ["2025-02", "Ann", 58],
    ["2025-03", "Ann", 59],
    ["2025-03", "Bob", 80],
  ];
  const low = [
    ["Streak", "Condition", "Periods", "Below score"],
    ["Low", "below score", 3, 60],
  ];

  it("[FN21] counts the periods in a row, 0 where none runs", () => {
    expect(call("STREAK", history, low, [["Ann"], ["Bob"], [""]])).toEqual([[3], [0], [""]]);
    expect(call("STREAK", history, low, "Ann", "2025-02")).toEqual([[2]]);
  });

  it("[FN21] lists those that run", () => {
    expect(call("STREAK", history, low)).toEqual([
      ["Agent", "Streak", "Periods in a row", "Complete", "Periods"],
      ["Ann", "Low", 3, "yes", "2025-01, 2025-02, 2025-03"],
    ]);
  });

  it("[FN21] asks for one rule where agents are named, and for people of the history", () => {
    const two = [...low, ["Lower", "below score", 2, 50]];
    expect(problem(call("STREAK", history, two, "Ann"))).toMatchObject({ code: "choice" });
    expect(call("STREAK", history, low, "Zoe")).toMatchObject([[{ code: "noHistory" }]]);
  });
});
