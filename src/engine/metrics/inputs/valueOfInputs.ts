import type { Period } from "../../calendar/period";
import { measured, notApplicable, type Outcome } from "../outcome";
import type { Entered } from "./entered";
import type { Input } from "./input";
import { yearBefore } from "./spanOf";

/** One person's values of a metric, or everybody's, as one. Growth also looks at those before. */
export function valueOfInputs(
  entered: Entered,
  now: readonly Input[],
  ever: readonly Input[],
): Outcome {
  if (now.length === 0) return notApplicable("notEntered");
  switch (entered.kind) {
    case "points":
      return weighted(now.map((input) => [pointsOf(input), input.n ?? 1]));
    case "amount":
      return weighted(now.map(({ value, n }) => [value, n ?? 1]));
    case "share":
      return shareOf(entered.of, now);
    case "growth":
      return growthOf(now, ever);
  }
}

const pointsOf = ({ value, outOf }: Input): number =>
  outOf === null ? value : (100 * value) / outOf;

function shareOf(of: "cases" | "amounts", inputs: readonly Input[]): Outcome {
  const n = inputs.reduce((sum, input) => sum + casesOf(of, input), 0);
  if (inputs.every(({ outOf }) => outOf !== null)) {
    const whole = total(inputs.map(({ outOf }) => outOf!));
    return whole > 0
      ? measured(total(inputs.map(({ value }) => value)) / whole, n)
      : notApplicable("noBasis");
  }
  return weighted(inputs.map((input) => [shareIn(input), casesOf(of, input)]));
}

/** For how many cases a row stands. */
const casesOf = (of: "cases" | "amounts", { outOf, n }: Input): number =>
  (of === "cases" ? (outOf ?? n) : n) ?? 1;

const shareIn = ({ value, outOf }: Input): number => (outOf === null ? value : value / outOf);

/** Rows out of 0, and rows that stand for nothing, have no weight. */
function weighted(rows: readonly (readonly [value: number, weight: number])[]): Outcome {
  const known = rows.filter(([value, weight]) => Number.isFinite(value) && weight > 0);
  const n = total(known.map(([, weight]) => weight));
  if (n === 0) return notApplicable("noBasis");
  return measured(total(known.map(([value, weight]) => value * weight)) / n, n);
}

/** Each period must have its like a year before; "out of" says the amount before in the same row. */
function growthOf(now: readonly Input[], ever: readonly Input[]): Outcome {
  let before = 0;
  for (const span of new Map(now.map(({ span }) => [`${span.from}–${span.to}`, span])).values()) {
    const told = now.filter((input) => isSame(input.span, span));
    const amounts = told.every(({ outOf }) => outOf !== null)
      ? told.map(({ outOf }) => outOf!)
      : amountsOf(yearBefore(span), ever);
    if (amounts.length === 0) return notApplicable("noBasis");
    before += total(amounts);
  }
  if (!(before > 0)) return notApplicable("noBasis");
  return measured((total(now.map(({ value }) => value)) - before) / before, now.length);
}

const amountsOf = (
  span: Pick<Period, "from" | "to"> | null,
  inputs: readonly Input[],
): readonly number[] =>
  span === null ? [] : inputs.filter((input) => isSame(input.span, span)).map(({ value }) => value);

const isSame = (a: Pick<Period, "from" | "to">, b: Pick<Period, "from" | "to">): boolean =>
  a.from === b.from && a.to === b.to;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
