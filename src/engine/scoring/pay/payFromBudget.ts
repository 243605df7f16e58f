import type { Cents } from "./cents";
import type { Pay } from "./payFor";
import { splitBudget } from "./splitBudget";

/**
 * The performance pay of everybody out of one budget, in proportion to what each has earned of the
 * own performance part [PAY8]. While anybody's is undecided nobody's is decided: what is left for
 * the others depends on it.
 */
export function payFromBudget(pays: readonly Pay[], budget: Cents): readonly Pay[] {
  const isDecided = pays.every(({ factor }) => factor.share !== null);
  const parts = isDecided
    ? splitBudget(
        budget,
        pays.map(({ wholePerformance, factor }) => wholePerformance * factor.share!),
      )
    : null;
  return pays.map((pay, index) => {
    const performance = parts ? parts[index]! : null;
    return { ...pay, performance, total: performance === null ? null : pay.base + performance };
  });
}
