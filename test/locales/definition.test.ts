import { zh } from "../../src/locales/definition.zh";
import {
  catalogue,
  defaultSettings,
  metricById,
  type Measure,
  type Metric,
} from "../../src/engine";
import fc from "fast-check";
import type { MetricNote, Settings } from "../../src/engine";
import { definitionOf } from "../../src/locales/definition";
import {
  among,
  atMost,
  count,
  is,
  known,
  not,
  or,
  sum,
  of,
} from "../../src/engine/metrics/algebra";

const metric = (id: string): Metric => metricById(id)!;
const own = (measure: Measure): Metric => ({ ...metric("VOLUME"), measure });
const define = (of: Metric, language: "en" | "zh-CN" = "en") =>
  definitionOf(of, language, defaultSettings);

describe("the definition of a metric in words", () => {
  it("says what is counted, among what, when, and from how many on", () => {
    expect(define(metric("CSAT"))).toBe(
      "Share of tickets whose rating is at least 4, among tickets that were rated. " +
        "A ticket belongs to the period of its rating; of its resolution or creation where the rating has no time. " +
        "A ticket counts for who owned it when it was rated; else for who resolved it, else for its owner. " +
        "Tickets for which this cannot be determined are left out. Scored only with at least 5 ratings.",
    );
    expect(define(metric("RESOLVED.24H"), "zh-CN")).toBe(
      "已解决或创建至今的时长超过 24 小时的工单中，已解决且解决时长不超过 24 小时的占比。" +
        "工单按创建时间归入考核期。时长按自然时间计算，含夜间与节假日。工单计给解决人；表中没有的，计给负责人。" +
        "无法判断的工单不计入。至少 10 张工单才计分。",
    );
  });

  it("follows the settings", () => {
    const settings = { ...defaultSettings, repeatWindowDays: 3, firstResponseTargetMinutes: 45 };
    expect(definitionOf(metric("REPEAT"), "en", settings)).toContain("within 3 days");
    expect(definitionOf(metric("FRT.WITHIN"), "en", settings)).toContain("at most 45 minutes");
  });

  it.each([
    ["voc", "that the first contact solved, as the customer says"],
    ["repeat", "that no contact of the same customer about the same category preceded"],
    ["reopen", "Share of tickets that were not reopened, among"],
    ["touch", "whose number of the agent's replies is at most 1"],
    ["customerSilent", "whose number of the customer's further messages is at most 0"],
    ["firstAssignment", "whose number of reassignments is at most 0"],
  ] as const)("says which FCR it is: %s", (fcrDefinition, words) => {
    const settings = { ...defaultSettings, fcrDefinition };
    expect(definitionOf(metric("FCR"), "en", settings)).toContain(words);
  });

  it("says by which clock, in which month and whose a ticket is", () => {
    const settings = {
      ...defaultSettings,
      clock: "working",
      monthRule: "created",
      attribution: "replyShare",
      resolutionKind: "first",
    } as const;
    expect(definitionOf(metric("RESOLUTION"), "en", settings)).toBe(
      "Median time to the first resolution in hours of tickets that are resolved. " +
        "A ticket belongs to the period it was created in. Times count working hours only. " +
        "A ticket counts for everybody who replied, in proportion to the replies. " +
        "Tickets for which this cannot be determined are left out. " +
        "Scored only with at least 10 tickets.",
    );
  });

  it("says until when a month is provisional, and what is told of teams alone", () => {
    const complaints = define(metric("COMPLAINT.RESOLVED"));
    expect(complaints).toContain("A month is provisional until 7 days after its end.");
    expect(define(metric("CES"), "zh-CN")).toContain("仅按团队统计，不评价个人。");
  });

  it("names the targets of channels, those of the phase", () => {
    const target = { of: "firstResponse", channel: "chat", phase: "", minutes: 1 } as const;
    const targets = [target, { ...target, channel: "", phase: "promo", minutes: 90 }];
    expect(definitionOf(metric("FRT.WITHIN"), "en", { ...defaultSettings, targets })).toContain(
      "at most its target (30 minutes; chat: 1 minute)",
    );
    const promo = { ...defaultSettings, targets, phase: "promo" };
    expect(definitionOf(metric("FRT.WITHIN"), "en", promo)).toContain(
      "at most its target (30 minutes; chat: 1 minute; other channels: 90 minutes)",
    );
  });

  it("does not tell conditions that the sheet did not allow", () => {
    const note: MetricNote = {
      attribution: "assignee",
      applied: ["notReopened"],
      dropped: ["repeatWindowElapsed", "notEscalated", "notFollowedByRepeat"],
    };
    expect(definitionOf(metric("FCR"), "en", defaultSettings, note)).toMatch(
      /^Share of tickets that were not reopened, among tickets that are resolved\. /,
    );
    expect(
      definitionOf(metric("REPEAT"), "zh-CN", defaultSettings, {
        applied: [],
        dropped: ["sameCategory"],
      }),
    ).not.toContain("分类");
  });

  it("finds words for measures of a user's own", () => {
    expect(define(own(count(among(not(or(is("rated"), known("cost")))))))).toMatch(
      /^Number of tickets for which this does not hold: that were rated or with a cost\. /,
    );
    expect(define(own(sum(of("cost"), among(atMost("resolutionHours", 4)))), "zh-CN")).toMatch(
      /^解决时长不超过 4 小时的工单的成本合计。/,
    );
  });

  it("finds words for every metric under any settings", () => {
    const settings = fc.record({
      clock: fc.constantFrom("calendar", "working"),
      monthRule: fc.constantFrom("metric", "created", "resolved", "event"),
      attribution: fc.constantFrom(
        ...(["metric", "assignee", "resolver", "firstResponder", "agentAtRating"] as const),
        ...(["replyShare", "participants", "team"] as const),
      ),
      fcrDefinition: fc.constantFrom(
        ...(["default", "voc", "repeat", "reopen", "touch", "customerSilent"] as const),
        "firstAssignment",
      ),
      fcrScope: fc.constantFrom("net", "gross"),
      resolutionKind: fc.constantFrom("full", "first", "active"),
      csatScale: fc.constantFrom("topTwoBox", "relative", "meanOfMax", "rescaled"),
      effortScale: fc.constantFrom("highIsEasy", "highIsHard"),
      repeatWindowDays: fc.integer({ min: 1, max: 30 }),
      firstResponseTargetMinutes: fc.integer({ min: 1, max: 1440 }),
    } satisfies { [Name in keyof Settings]?: fc.Arbitrary<Settings[Name]> });
    fc.assert(
      fc.property(fc.constantFrom(...catalogue), settings, (of, chosen) => {
        const used = { ...defaultSettings, ...chosen };
        const english = definitionOf(of, "en", used);
        expect(english).toMatch(/^[A-Z0-9][^\p{Script=Han}]+\.$/u);
        expect(definitionOf(of, "zh-CN", used)).toMatch(/^[\p{Script=Han}][^A-Za-z]+。$/u);
        expect(english).not.toMatch(/undefined|null|NaN| {2}/);
      }),
      { numRuns: 500 },
    );
  });

  it.each(catalogue.map(({ id }) => id))("says %s in both languages", (id) => {
    expect(define(metric(id))).toMatch(/^[A-Z0-9][^\p{Script=Han}]+\.$/u);
    expect(define(metric(id), "zh-CN")).toMatch(/^[\p{Script=Han}][^A-Za-z]+。$/u);
  });
});

describe("conditions of which each must hold, in Chinese", () => {
  it("stand in a row, the last joined; beside one of alternatives every join is said", () => {
    expect(zh.and(["已解决", "未升级"])).toBe("已解决且未升级");
    expect(zh.and(["未被重开", "未升级", "未再来访"])).toBe("未被重开、未升级且未再来访");
    expect(zh.and(["已解决或已关闭", "未升级", "未被重开"])).toBe(
      "已解决或已关闭且未升级且未被重开",
    );
  });

  it("stand apart from a figure that follows, as figures do everywhere", () => {
    expect(zh.and(["未被重开", "未升级", "7 天内未再来访"])).toBe(
      "未被重开、未升级且 7 天内未再来访",
    );
    expect(zh.and(["已解决", "7 天内未再来访"])).toBe("已解决且 7 天内未再来访");
    expect(zh.or(["未来访", "7 天内未再来访"])).toBe("未来访或 7 天内未再来访");
  });
});
