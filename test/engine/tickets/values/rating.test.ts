import { parseRating } from "../../../../src/engine/tickets/values/rating";

const pointsOf = (text: string): number | string | null => {
  const rating = parseRating(text);
  return rating === null ? null : rating.kind === "noRating" ? "none" : rating.value;
};

describe("parseRating", () => {
  it.each([
    ["非常满意", 5],
    ["满意", 4],
    ["一般", 3],
    ["不满意", 2],
    ["非常不满意", 1],
    ["Very satisfied", 5],
    ["Good", 4],
    ["Neutral", 3],
    ["Bad with comment", 2],
    ["terrible", 1],
    ["★★★★☆", 4],
    ["⭐⭐⭐", 3],
    ["😍", 5],
    ["☹️", 2],
    ["4/5", 4],
    ["8/10", 4],
    ["5星", 5],
    ["4分", 4],
    ["5 - Very satisfied", 5],
    ["4.5", 4.5],
  ])("[RD33] reads %p as %d points", (text, points) => {
    expect(pointsOf(text)).toBe(points);
  });

  it.each(["Offered", "Unoffered", "未评价"])("[RD34] takes %p for no rating", (text) => {
    expect(pointsOf(text)).toBe("none");
  });

  it.each(["abc", "☆☆☆☆☆", "98%", "2025-01-01"])("[RD33] cannot read %p", (text) => {
    expect(pointsOf(text)).toBeNull();
  });
});
