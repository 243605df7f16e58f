import { nearest } from "../../../src/engine/ruleTables/nearest";

const names = ["Repeat window", "Response target", "重复来访窗口", "归月规则"];

describe("the nearest name", () => {
  it.each([
    ["Repeat windw", "Repeat window"],
    ["repaet-window", "Repeat window"],
    ["response  targets", "Response target"],
    ["重复来仿窗口", "重复来访窗口"],
    ["归月规则", "归月规则"],
    ["归属规则", "归月规则"],
  ])("to %p is %p", (word, name) => {
    expect(nearest(word, names)).toBe(name);
  });

  it("is none when more than a third of the letters would have to change", () => {
    expect(nearest("Favourite colour", names)).toBeNull();
    expect(nearest("", names)).toBeNull();
    expect(nearest("规则", names)).toBeNull();
  });
});
