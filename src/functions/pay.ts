import { amountOf, centsOf, payFor, payFromBudget, type Pay } from "../engine";
import type { Scalar } from "./answer";
import { alike, figures, type Figure } from "./arguments/grid";
import { rulesArgument } from "./arguments/rulesArgument";
import { isOmitted, scalar, textOf } from "./arguments/scalar";
import { isProblem, type Problem } from "./problem";
import { rulesOf } from "./rules";

/**
 * Pay that scores come to: 70 % of the salary as base, 30 % by the score, or as KPI_Pay says. A proposal.
 * @customfunction PAY
 * @helpurl https://localhost:3000/help.html#pay
 * @param scores One score of 100 or a range of scores.
 * @param salaries Total salary, base and performance part together: one for all, or a range of the same size.
 * @param [coefficients] On the performance part, of tiers or labels: one for all, or a range of the same size.
 * @param [part] "total" (also when left out), "base" or "performance".
 * @param [rules] A table of pay rules, for instance KPI_Pay[#All].
 * @returns {any[][]} Amounts in the shape of the scores, to the cent; #N/A while a score is missing.
 */
export function pay(
  scores: unknown[][],
  salaries: unknown[][],
  coefficients?: unknown[][],
  part?: unknown,
  rules?: unknown[][][],
) {
  const tables = rulesArgument(rules);
  if (isProblem(tables)) return tables;
  const { rulebook, error } = rulesOf(tables);
  if (error) return { kind: "problem", code: "rule", finding: error } as const;
  const shown = partArgument(part);
  if (isProblem(shown)) return shown;
  const grid = figures(scores, "scores");
  const salaryOf = alike(figures(salaries, "salaries"), grid, "salaries");
  if (isProblem(salaryOf)) return salaryOf;
  const factorOf = isOmitted(coefficients)
    ? () => 1
    : alike(figures(coefficients, "coefficients"), grid, "coefficients");
  if (isProblem(factorOf)) return factorOf;

  const rulesOfPay = rulebook.settlement.pay;
  const people = grid.map((row, r) =>
    row.map((score, c): Pay | Scalar | Problem => {
      if (score === null && salaryOf(r, c) === null) return "";
      const salary = salaryIn(salaryOf(r, c));
      const coefficient = coefficientIn(factorOf(r, c));
      if (isProblem(salary)) return salary;
      if (isProblem(coefficient)) return coefficient;
      if (isProblem(score) && score.code !== "missingNumber") return score;
      if (typeof score === "number" && score < 0) return below(score);
      const composite = typeof score === "number" ? score : null;
      const own = { agent: "", total: salary, baseShare: null, inBuffer: false };
      return payFor(own, { composite, coefficient, inBuffer: false }, rulesOfPay);
    }),
  );
  const paid = people.flat().filter(isPay);
  const decided = rulesOfPay.budget === null ? paid : payFromBudget(paid, rulesOfPay.budget);
  const payOf = new Map(paid.map((own, index) => [own, decided[index]!] as const));
  return people.map((row) =>
    row.map((own) => (isPay(own) ? amountIn(payOf.get(own)!, shown) : own)),
  );
}

type Part = "total" | "base" | "performance";

const parts: Readonly<Record<Part, RegExp>> = {
  total: /^(total|合计|总额|工资总额)$/i,
  base: /^(base|基本工资|基本)$/i,
  performance: /^(performance|绩效工资|绩效)$/i,
};

function partArgument(argument: unknown): Part | Problem {
  if (isOmitted(argument)) return "total";
  const found = textOf(scalar(argument));
  const part = (Object.keys(parts) as Part[]).find((name) => parts[name].test(found));
  return part ?? { kind: "problem", code: "choice", argument: "part", found };
}

const isPay = (cell: unknown): cell is Pay =>
  typeof cell === "object" && cell !== null && "factor" in cell;

function salaryIn(figure: Figure): number | Problem {
  if (isProblem(figure)) return figure;
  const cents = figure === null || figure < 0 ? null : centsOf(figure);
  const found = String(figure ?? "");
  return cents ?? { kind: "problem", code: "number", argument: "salaries", range: "≥ 0", found };
}

/** No score is below 0; paid as 0 a slip would take away the whole performance part. */
const below = (score: number): Problem => ({
  kind: "problem",
  code: "number",
  argument: "scores",
  range: "≥ 0",
  found: String(score),
});

/** A blank coefficient is none. */
function coefficientIn(figure: Figure): number | Problem {
  if (isProblem(figure)) return figure;
  if (figure !== null && figure < 0)
    return {
      kind: "problem",
      code: "number",
      argument: "coefficients",
      range: "≥ 0",
      found: String(figure),
    };
  return figure ?? 1;
}

/** Undecided pay is neither nothing nor everything [PAY5]. */
function amountIn(own: Pay, part: Part): number | Problem {
  const cents = own[part];
  return cents === null
    ? { kind: "problem", code: "missingNumber", argument: "scores" }
    : amountOf(cents);
}
