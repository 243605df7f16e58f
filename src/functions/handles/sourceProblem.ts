import type { Problem } from "../problem";
import type { Answered, FoundTickets, MissingTickets } from "./ticketSource";

/** Why there is nothing to open. */
export function sourceProblem(
  answer: Answered<FoundTickets | MissingTickets> | Answered<unknown>,
): Problem {
  if (!answer.ok) return { kind: "problem", code: "workbook", ...refusalOf(answer.problem) };
  const { name, known } = answer.value as MissingTickets;
  return { kind: "problem", code: "noTable", found: name, known };
}

const refusalOf = ({ code, subject }: { readonly code: string; readonly subject: string }) => ({
  reason: code,
  subject,
});
