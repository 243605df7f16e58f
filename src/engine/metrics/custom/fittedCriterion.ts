import type { Criterion, Operand } from "../../criteria";
import type { FieldKind } from "../../tickets/fields";
import { parseDuration } from "../../tickets/values/duration";
import { parseFlag } from "../../tickets/values/flag";
import { isSerial } from "../../tickets/values/moment";
import { parseRating } from "../../tickets/values/rating";

/** A criterion on values as the field keeps them, or what was expected instead. */
export type Fitted =
  | { readonly kind: "fits"; readonly criterion: Criterion }
  | { readonly kind: "misfit"; readonly found: string; readonly expected: string };

/**
 * Puts what is compared into the field's terms: "24小时" is 1,440 minutes, "满意" 4 of 5, "是" true.
 * What never could be such a value is a mistake, not a condition that nobody meets: a plain number
 * for a duration, whose unit would be a guess; 95 for a share; 8 for a rating of 5 [CUS5].
 */
export function fittedCriterion(criterion: Criterion, kind: FieldKind | null): Fitted {
  switch (criterion.kind) {
    case "blank":
    case "notBlank":
      return { kind: "fits", criterion };
    case "compare": {
      const { relation, operand } = criterion;
      const isOrder = relation !== "=" && relation !== "<>";
      const fitted = kind === null ? operand : fittedOperand(operand, kind);
      if (isOrder && typeof fitted === "string") return misfit(operand, "4, 98%, 2025-03-01");
      if (isOrder && typeof fitted === "boolean") return misfit(operand, "是 / 否");
      if (fitted === null) return misfit(operand, expected[kind!] ?? "");
      return { kind: "fits", criterion: { ...criterion, operand: fitted } };
    }
    case "anyOf":
    case "noneOf": {
      const parts = criterion.criteria.map((part) => fittedCriterion(part, kind));
      const wrong = parts.find((part) => part.kind === "misfit");
      if (wrong) return wrong;
      const criteria = parts.flatMap((part) => (part.kind === "fits" ? [part.criterion] : []));
      return { kind: "fits", criterion: { ...criterion, criteria } };
    }
  }
}

const misfit = (operand: Operand, what: string): Fitted => ({
  kind: "misfit",
  found: String(operand),
  expected: what,
});

const expected: Readonly<Partial<Record<FieldKind, string>>> = {
  moment: "2025-03-01",
  duration: "30秒, 30min, 24h",
  share: "0%–100%",
  rating: "1–5",
  number: "100",
  count: "2",
  flag: "是 / 否 · yes / no",
};

/** Null: not one of the field's values. */
function fittedOperand(operand: Operand, kind: FieldKind): Operand | null {
  switch (kind) {
    case "moment":
      return typeof operand === "number" && isSerial(operand) ? operand : null;
    case "duration":
      return typeof operand === "string" ? parseDuration(operand) : operand === 0 ? 0 : null;
    case "share":
      return typeof operand === "number" && operand >= 0 && operand <= 1 ? operand : null;
    case "rating":
      return ratingOf(operand);
    case "number":
    case "count":
      return typeof operand === "number" ? operand : null;
    case "flag":
      return typeof operand === "boolean" ? operand : parseFlag(String(operand));
    default:
      return operand;
  }
}

function ratingOf(operand: Operand): number | null {
  if (typeof operand === "boolean") return null;
  const rating = typeof operand === "number" ? null : parseRating(operand);
  const points =
    typeof operand === "number" ? operand : rating?.kind === "points" ? rating.value : 0;
  return points >= 1 && points <= 5 ? points : null;
}
