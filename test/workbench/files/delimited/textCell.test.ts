import { textCell } from "../../../../src/workbench/files/delimited/textCell";

describe("textCell", () => {
  it.each([
    ["0", 0],
    ["-12.50", -12.5],
    ["0.07", 0.07],
    ["123456789012345", 123456789012345],
  ])("[FILE9] reads %s as a number", (field, value) => {
    expect(textCell(field)).toBe(value);
  });

  it.each([
    "007",
    "+86",
    "1e5",
    "1,234",
    "6222021234567890",
    "0.1234567890123456",
    "2025-03-01",
    "98%",
    "=1+1",
    "TRUE",
    "-0",
    " 1",
    ".5",
  ])("[FILE9] leaves %s as text", (field) => {
    expect(textCell(field)).toBe(field);
  });

  it("[FILE9] takes nothing for nothing", () => {
    expect(textCell("")).toBeNull();
  });
});
