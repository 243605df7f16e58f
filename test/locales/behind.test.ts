import { quantityText } from "../../src/locales/behind";

describe("a ticket's own value", () => {
  it("is written as the figures that it goes into", () => {
    expect(quantityText(60, "resolutionHours", "en")).toBe("60.0 h");
    expect(quantityText(60, "resolutionHours", "zh-CN")).toBe("60.0 小时");
    expect(quantityText(4.26, "firstResponseMinutes", "en")).toBe("4.3 min");
    expect(quantityText(8.5, "replySeconds", "zh-CN")).toBe("8.5 秒");
  });

  it("is told in whole words of days, which no figure is in", () => {
    expect(quantityText(3, "ageDays", "en")).toBe("3 days");
    expect(quantityText(3, "ageDays", "zh-CN")).toBe("3 天");
  });
});
