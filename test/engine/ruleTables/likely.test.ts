import { likely } from "../../../src/engine/ruleTables/likely";

const names = new Map([
  ["投诉解决率", "complaints"],
  ["问题解决率", "all"],
  ["首次解决率（FCR）", "first"],
  ["首次解决率", "first"],
  ["解决时长", "time"],
  ["24 小时解决率", "a day"],
]);

describe("what a word that names nothing is likely to mean", () => {
  it.each([
    ["解决时常", ["time"]],
    ["首次解决律", ["first"]],
    ["解决率", ["complaints", "all", "first"]],
    ["首解率", ["first"]],
    ["小时解决率", ["a day"]],
    ["复购率", []],
    ["率", []],
    ["", []],
  ])("%p: %p", (word, meant) => {
    expect(likely(word, names)).toEqual(meant);
  });
});
