import type { PayRules } from "./payRules";

export interface Performance {
  /** In points; null: not scored. */
  readonly composite: number | null;
  readonly coefficient: number;
  readonly inBuffer: boolean;
}

/** One step from the score to the part of the performance pay; shares are of the whole part. */
export type FactorStep =
  | { readonly step: "holdHarmless"; readonly share: number }
  | { readonly step: "score"; readonly score: number; readonly of: number; readonly share: number }
  | { readonly step: "coefficient"; readonly coefficient: number; readonly share: number }
  | { readonly step: "cap"; readonly of: "score" | "performance"; readonly share: number };

export interface Factor {
  /** Null: without a score it is neither nothing nor everything [PAY5]. */
  readonly share: number | null;
  readonly steps: readonly FactorStep[];
}

/** How much of the performance part is earned: 1 is all of it [PAY2]–[PAY4]. */
export function performanceFactor(
  { composite, coefficient, inBuffer }: Performance,
  { fullScore, cap, buffer }: PayRules,
): Factor {
  if (inBuffer && buffer === "holdHarmless")
    return { share: 1, steps: [{ step: "holdHarmless", share: 1 }] };
  if (composite === null) return { share: null, steps: [] };

  let share = Math.max(0, composite / fullScore);
  const steps: FactorStep[] = [{ step: "score", score: composite, of: fullScore, share }];
  const capped = (of: "score" | "performance") => {
    if (cap !== of || share <= 1) return;
    share = 1;
    steps.push({ step: "cap", of, share });
  };
  capped("score");
  if (coefficient !== 1) {
    share *= coefficient;
    steps.push({ step: "coefficient", coefficient, share });
  }
  capped("performance");
  return { share, steps };
}

/** Coefficients of tier and labels made one; 1 where there is none. */
export const combined = (coefficients: readonly number[], how: PayRules["coefficients"]): number =>
  coefficients.length === 0
    ? 1
    : how === "highest"
      ? Math.max(...coefficients)
      : coefficients.reduce((product, one) => product * one, 1);
