import { aside, labelled } from "../../src/locales/labelled";

describe("a name and what is said of it", () => {
  it("stand apart by the colon and the brackets of the language", () => {
    expect(labelled("No agent", "12", "en")).toBe("No agent: 12");
    expect(labelled("没有客服", "12", "zh-CN")).toBe("没有客服：12");
    expect(`FRT${aside("min", "en")}`).toBe("FRT (min)");
    expect(`首次响应时长${aside("分钟", "zh-CN")}`).toBe("首次响应时长（分钟）");
  });
});
