import {
  builtInProfiles,
  measurable,
  measured,
  notApplicable,
  type Outcome,
} from "../../src/engine";
import type { Language } from "../../src/locales/language";
import { measurableText, unscoredText } from "../../src/locales/unscored";

const regular = builtInProfiles.find(({ id }) => id === "regular")!;
const team = new Map<string, Outcome>([
  ["CSAT", notApplicable("missingColumn", [[{ field: "rating" }]])],
  ["FCR", notApplicable("missingColumn", [[{ field: "customer" }, { field: "reopens" }]])],
  ["COST", notApplicable("notEntered")],
]);
const lacking = measurable(regular, team);
const text = (language: Language, of = lacking) =>
  unscoredText(
    { profile: regular, measurable: of, highest: 0.4 },
    language === "en" ? "Regular" : "常规",
    language,
    [],
  );

describe("why nobody has a composite", () => {
  it("[SC17] names the share, the least, the columns, and what nobody has entered", () => {
    expect(text("zh-CN")).toBe(
      "所有人都没有综合得分：“常规”的权重中，现有数据只能测量 43%，至少需要 70%。缺少的列：满意度评价、“客户”或“重开次数”。单次成本：本考核期无人录入。",
    );
    expect(text("en")).toBe(
      "Nobody has a composite: the data can measure 43% of the weight of “Regular”, and a composite needs 70%. Missing columns: Rating; “Customer” or “Reopened, times”. Cost: nobody has entered a value for this period.",
    );
  });

  it("[SC17] speaks of what was measured where the sheet itself would do", () => {
    const enough = measurable(regular, new Map([["CSAT", measured(0.9, 3)]]));
    expect(text("zh-CN", enough)).toMatch(/每人最多测得 40%，至少需要 70%/);
    expect(text("en", enough)).toMatch(/no more than 40% was measured of one person/);
  });

  it("[SC16] can be told before anybody is scored", () => {
    expect(measurableText(lacking, "zh-CN", [])).toMatch(
      /^现有数据只能测量 43% 的权重，至少需要 70%/,
    );
    expect(measurableText(measurable(regular, new Map()), "en", [])).toBe(
      "The data can measure 100% of the weight.",
    );
  });
});
