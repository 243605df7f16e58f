import { roundedTo, type Cents } from "./cents";
import type { PayRules } from "./payRules";
import { performanceFactor, type Factor, type Performance } from "./performanceFactor";
import type { Salary } from "./salariesTable";

/** Base and performance pay of one person, in cents; their sum is the total to the cent [PAY6]. */
export interface Pay {
  readonly salary: Salary;
  readonly base: Cents;
  /** What the performance part is when earned whole. */
  readonly wholePerformance: Cents;
  readonly factor: Factor;
  /** Null: undecided, for want of a score or of a budget that can be shared out. */
  readonly performance: Cents | null;
  readonly total: Cents | null;
}

/**
 * Total salary × (base share + performance share × factor), rounded once; the base is rounded by
 * itself and the performance part is the rest, so that both always add up.
 */
export function payFor(salary: Salary, performance: Performance, rules: PayRules): Pay {
  const factor = performanceFactor(
    { ...performance, inBuffer: performance.inBuffer || salary.inBuffer },
    rules,
  );
  const unit = 10 ** (2 - rules.decimals);
  const baseShare = salary.baseShare ?? rules.baseShare;
  const base = roundedTo(salary.total * baseShare, unit);
  const wholePerformance = salary.total - base;
  if (factor.share === null)
    return { salary, base, wholePerformance, factor, performance: null, total: null };
  const exact = salary.total * (baseShare + (1 - baseShare) * factor.share);
  const total = roundedTo(exact, unit);
  return { salary, base, wholePerformance, factor, performance: total - base, total };
}
