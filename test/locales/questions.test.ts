import { choiceOf, exporterIds, scaleIds, type Question } from "../../src/engine";
import { exporterName, optionName, questionSentence } from "../../src/locales/questions";

const question = (over: Partial<Question>): Question => ({
  kind: "dateOrder",
  sheet: null,
  header: "Due",
  field: "dueAt",
  options: ["dayFirst", "monthFirst"],
  assumed: null,
  example: "01/02/2025",
  ...over,
});

describe("questions in words", () => {
  it("[RD147] show the column, a cell, and what holds meanwhile", () => {
    expect(questionSentence(question({}), "en")).toBe(
      "Due, “01/02/2025”: Does the day or the month come first? Until then dates that can be read both ways count as missing.",
    );
    expect(questionSentence(question({ kind: "shareUnit" }), "zh-CN")).toMatch(
      /？回答之前，该列不带百分号的数字按缺失处理。$/,
    );
    expect(questionSentence(question({ kind: "remainingOrElapsed" }), "en")).toMatch(
      / Until then it is not used\.$/,
    );
    const unit = question({
      kind: "durationUnit",
      header: "解决时长",
      assumed: "minutes",
      example: "90",
    });
    expect(questionSentence(unit, "zh-CN")).toBe(
      "“解决时长”，例如“90”：不带单位的数字以什么为单位？回答之前按“分钟”处理。",
    );
  });

  it.each(["zh-CN", "en"] as const)("[RD147] name every option in %s", (language) => {
    const kinds: readonly (readonly [Question["kind"], readonly string[]])[] = [
      ["momentOrDuration", ["moment", "duration"]],
      ["dateOrder", ["dayFirst", "monthFirst"]],
      ["durationUnit", ["minutes", "seconds", "hours", "days", "clock"]],
      ["clockTime", ["hours", "minutes"]],
      ["remainingOrElapsed", ["remaining", "elapsed"]],
      ["shareUnit", ["fraction", "percent"]],
      ["ratingScale", scaleIds],
      ["field", ["createdAt", "acknowledgedAt"]],
      ["grain", ["ticket", "agentDay"]],
    ];
    for (const [kind, options] of kinds)
      for (const option of options)
        expect(optionName(question({ kind }), option, language)).not.toBe(option);
    expect(optionName(question({ kind: "clockTime" }), "hours", language)).not.toBe(
      optionName(question({ kind: "durationUnit" }), "hours", language),
    );
  });

  it.each([
    ["momentOrDuration", "duration", { meaning: "duration" }],
    ["dateOrder", "monthFirst", { order: "monthFirst" }],
    ["durationUnit", "clock", { unit: "clock" }],
    ["clockTime", "minutes", { unit: "minutes" }],
    ["remainingOrElapsed", "remaining", { remaining: true }],
    ["ratingScale", "1-10", { scale: "1-10" }],
    ["shareUnit", "percent", { unit: "percent" }],
    ["field", "dueAt", { field: "dueAt" }],
  ] as const)(
    "[RD148] %s, answered %s, becomes a choice for its column",
    (kind, option, answer) => {
      expect(choiceOf(question({ kind, sheet: "三月" }), option)).toEqual({
        sheet: "三月",
        header: "Due",
        ...answer,
      });
    },
  );

  it("[RD145] name the systems", () => {
    for (const id of exporterIds)
      for (const language of ["zh-CN", "en"] as const)
        expect(exporterName(id, language)).not.toBe(id);
    expect(exporterName("qianniu", "zh-CN")).toBe("千牛");
  });
});
