import {
  catalogue,
  defaultSettings,
  metricById,
  type Measure,
  type Metric,
} from "../../src/engine";
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
        "Tickets for which this cannot be determined are left out. Scored only with at least 5 ratings.",
    );
    expect(define(metric("RESOLVED.24H"), "zh-CN")).toBe(
      "已解决或创建至今的时长超过24小时的工单中，已解决且解决时长不超过24小时的占比。" +
        "工单按创建时间归入考核期。无法判断的工单不计入。至少 10 张工单才计分。",
    );
  });

  it("follows the settings", () => {
    const settings = { ...defaultSettings, repeatWindowDays: 3, firstResponseTargetMinutes: 45 };
    expect(definitionOf(metric("REPEAT"), "en", settings)).toContain("within 3 days");
    expect(definitionOf(metric("FRT.WITHIN"), "en", settings)).toContain("at most 45 minutes");
  });

  it("does not tell conditions that the sheet did not allow", () => {
    const note = {
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
      /^解决时长不超过4小时的工单的成本合计。/,
    );
  });

  it.each(catalogue.map(({ id }) => id))("says %s in both languages", (id) => {
    expect(define(metric(id))).toMatch(/^[A-Z0-9][^\p{Script=Han}]+\.$/u);
    expect(define(metric(id), "zh-CN")).toMatch(/^[\p{Script=Han}][^A-Za-z]+。$/u);
  });
});
