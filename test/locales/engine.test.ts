import { builtInProfiles, catalogue, tiers, type Issue, type IssueCode } from "../../src/engine";
import { conditionName as codeOf } from "../../src/engine/metrics/evaluate/applicable";
import type { Condition, Measure, MeasureBySetting } from "../../src/engine/metrics/algebra";
import {
  clockName,
  conditionName,
  dimensionName,
  exclusionName,
  formatMoment,
  formatMonth,
  formatPeriod,
  formatValue,
  issueKind,
  issueSentence,
  metricName,
  metricShortName,
  notApplicableSentence,
  profileName,
  profileWeights,
  tierName,
  unitName,
} from "../../src/locales/engine";
import { issueExpected } from "../../src/locales/issues";
import { en } from "../../src/locales/engine.en";
import { en as issueWords } from "../../src/locales/issues.en";

const languages = ["zh-CN", "en"] as const;

describe.each(languages)("the words of the engine in %s", (language) => {
  it("name every metric of the catalogue, its unit and its clock", () => {
    for (const { id, unit, clock } of catalogue) {
      expect(metricName(id, language)).not.toBe(id);
      expect(metricShortName(id, language)).not.toBe("");
      expect(unitName(unit, language)).toBeDefined();
      expect(clockName(clock, language)).not.toBe("");
    }
    const short = catalogue.map(({ id }) => metricShortName(id, language));
    expect(new Set(short).size).toBe(short.length);
  });

  it("name every tier, profile and dimension", () => {
    for (const { id } of tiers) expect(tierName(id, language)).not.toBe(id);
    for (const { id, dimensions } of builtInProfiles) {
      expect(profileName(id, language)).not.toBe(id);
      for (const dimension of dimensions)
        expect(dimensionName(dimension.id, language)).not.toBe(dimension.id);
    }
  });

  it("name every part of a definition that a sheet can lack the column for", () => {
    const names = catalogue.flatMap(({ measure }) => (measure ? optionalParts(measure) : []));
    expect(names).toContain("notReopened");
    for (const name of [...names, "sameCategory"])
      expect(conditionName(name, language)).not.toBe(name);
  });

  it("leave a user's own names as they are, even those every object has", () => {
    expect(metricName("mine", language)).toBe("mine");
    expect(dimensionName("constructor", language)).toBe("constructor");
    expect(tierName("__proto__", language)).toBe("__proto__");
  });

  it.each(Object.keys(issueWords.kinds) as IssueCode[])(
    "say where, what was expected and what was found: %s",
    (code) => {
      const issue: Issue = {
        code,
        row: 14,
        column: "解决时间",
        found: "n/a",
        sheet: null,
        expected: "",
        handling: "treatedAsMissing",
      };
      const sentence = issueSentence(issue, language);
      expect(sentence).toContain("14");
      expect(sentence).toContain("解决时间");
      expect(sentence).not.toMatch(/undefined|null/);
      expect(issueKind(code, language)).not.toBe("");
    },
  );

  it("have a word for each exclusion and each reason", () => {
    for (const reason of Object.keys(en.exclusions) as (keyof typeof en.exclusions)[])
      expect(exclusionName(reason, language)).not.toBe("");
    for (const reason of Object.keys(en.notApplicable) as (keyof typeof en.notApplicable)[])
      expect(notApplicableSentence({ reason }, language)).not.toBe("");
  });
});

describe("sentences", () => {
  const issue: Issue = {
    code: "moment.unreadable",
    row: 14,
    column: "解决时间",
    found: "昨天",
    sheet: null,
    expected: "2025-03-31 14:05",
    handling: "treatedAsMissing",
  };

  it("name the cell as the sheet shows it", () => {
    expect(issueSentence(issue, "en")).toBe(
      "Row 14, 解决时间: expected a date and time such as 2025-03-31 14:05; found “昨天”; treated as missing.",
    );
    expect(issueSentence(issue, "zh-CN")).toBe(
      "第 14 行“解决时间”：应为日期时间，例如 2025-03-31 14:05；实际为“昨天”；按缺失处理。",
    );
  });

  it("list what could stand there as the language lists it", () => {
    const rating: Issue = {
      ...issue,
      code: "rating.unreadable",
      expected: "1–5, ★★★★, 满意, Good",
    };
    expect(issueSentence(rating, "zh-CN")).toContain("例如 1–5、★★★★、满意、Good；");
    expect(issueSentence(rating, "en")).toContain("such as 1–5, ★★★★, 满意, Good;");
    expect(issueExpected(rating, "zh-CN")).toBe("1–5、★★★★、满意、Good");
    expect(issueExpected(rating, "en")).toBe(rating.expected);
  });

  it("name the sheet where there are several", () => {
    const [en, zh] = (["en", "zh-CN"] as const).map((language) =>
      issueSentence({ ...issue, sheet: "二月" }, language),
    );
    expect(en).toMatch(/^Sheet “二月”, row 14, 解决时间: expected/);
    expect(zh).toMatch(/^工作表“二月”第 14 行“解决时间”：应为/);
  });

  it("stand alone when the whole sheet is meant", () => {
    const whole: Issue = { ...issue, code: "sheet.empty", row: null, column: null, found: "" };
    expect(issueSentence({ ...whole, handling: "sheetRefused" }, "en")).toBe(
      "The sheet is empty; expected a header row with tickets below it.",
    );
  });
});

describe("figures", () => {
  it("are written in their unit", () => {
    expect(formatValue(0.875, "share", "en")).toBe("87.5%");
    expect(formatValue(12.44, "minutes", "en")).toBe("12.4 min");
    expect(formatValue(12.44, "minutes", "zh-CN")).toBe("12.4 分钟");
    expect(formatValue(1024, "tickets", "zh-CN")).toBe("1,024");
    expect(formatValue(8.5, "money", "en")).toBe("8.50");
  });

  it("show moments on the sheet's own clock", () => {
    expect(formatMoment(45689.5, "en")).toBe("Feb 1, 2025, 12:00 PM");
    expect(formatMoment(45689.5, "zh-CN")).toBe("2025年2月1日 12:00");
  });

  it("name months", () => {
    expect(formatMonth("2025-03", "en")).toBe("March 2025");
    expect(formatMonth("2025-03", "zh-CN")).toBe("2025年3月");
    expect(formatMonth("week 9", "en")).toBe("week 9");
    expect(formatPeriod(null, "zh-CN")).toBe("全部工单");
  });

  it("show a profile's weights", () => {
    expect(profileWeights(builtInProfiles[0]!, "zh-CN")).toBe(
      "客户满意 40 · 服务时效 25 · 问题解决 25 · 成本控制 10",
    );
  });
});

/** Names of the conditions marked optional anywhere in a definition. */
function optionalParts(part: Measure | MeasureBySetting | Condition): readonly string[] {
  const own = part.kind === "optional" ? [codeOf(part.condition)] : [];
  const inner = Object.values(part.kind === "bySetting" ? part.measures : part)
    .flat()
    .filter((value): value is Measure | Condition => typeof value === "object" && "kind" in value);
  return [...own, ...inner.flatMap(optionalParts)];
}
