import fc from "fast-check";
import { RecentWords, UNKNOWN } from "../../../../src/engine/tickets/reading/RecentWords";

describe("RecentWords", () => {
  it("knows a text by its last code or not at all, whatever came between", () => {
    const words = fc.array(fc.oneof(fc.string(), fc.constantFrom("", "是", "客服001", "客服002")));
    fc.assert(
      fc.property(words, (texts) => {
        const recent = new RecentWords(4);
        const codes = new Map<string, number>();
        texts.forEach((text, code) => {
          expect([UNKNOWN, codes.get(text)]).toContain(recent.get(text));
          recent.remember(text, code);
          codes.set(text, code);
          if (text !== "") expect(recent.get(text)).toBe(code);
        });
      }),
    );
  });

  it("keeps two hundred agents apart", () => {
    const recent = new RecentWords(1_024);
    const agents = Array.from({ length: 200 }, (_, n) => `客服${String(n).padStart(3, "0")}`);
    agents.forEach((agent, code) => recent.remember(agent, code));
    const known = agents.filter((agent, code) => recent.get(agent) === code);
    expect(known.length).toBeGreaterThan(150);
  });
});
