import { parseFlag, parseOverdueWord } from "../../../../src/engine/tickets/values/flag";

describe("parseFlag", () => {
  it.each(["是", "√", "Y", "TRUE", "1", "✔", "on", "达标", "已解决", "Ｙｅｓ"])(
    "[RD31] reads %p as yes (V095)",
    (text) => {
      expect(parseFlag(text)).toBe(true);
    },
  );

  it.each(["否", "×", "N", "FALSE", "0", "✗", "off", "未达标", "无", "X"])(
    "[RD31] reads %p as no (V095)",
    (text) => {
      expect(parseFlag(text)).toBe(false);
    },
  );

  it.each(["-", "maybe", "2"])("[RD31] reads %p as neither", (text) => {
    expect(parseFlag(text)).toBeNull();
  });
});

describe("parseOverdueWord", () => {
  it.each([
    ["已超时", true],
    ["SLA Violated", true],
    ["未达标", true],
    ["按时", false],
    ["Within SLA", false],
    ["达标", false],
    ["是", null],
  ])("[RD32] says of %p whether a ticket is overdue: %p", (text, overdue) => {
    expect(parseOverdueWord(text)).toBe(overdue);
  });
});
