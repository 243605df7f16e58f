import { borrowed, givenBack } from "../../src/engine/workingMemory";

const megabytes = 2 ** 20;

describe("working memory", () => {
  it("is at least as large as asked for", () => {
    expect(borrowed(5_000).byteLength).toBeGreaterThanOrEqual(5_000);
    expect(borrowed(0).byteLength).toBeGreaterThanOrEqual(0);
  });

  it("is lent to one at a time", () => {
    const first = borrowed(9_000);
    expect(borrowed(9_000)).not.toBe(first);
    givenBack(first);
    expect(borrowed(9_000)).toBe(first);
  });

  it("keeps no more than a large sheet needs", () => {
    const lent = Array.from({ length: 8 }, () => borrowed(16 * megabytes));
    for (const buffer of lent) givenBack(buffer);
    const again = Array.from({ length: 8 }, () => borrowed(16 * megabytes));
    expect(again.filter((buffer) => lent.includes(buffer)).length).toBeLessThanOrEqual(3);
  });
});
