import { YES } from "../columns";
import type { ExclusionReason, IssueCode } from "../issue";
import { leftCode, ruleCode } from "../reading/leftOut";
import { NumberReader } from "../reading/NumberReader";
import { RatingReader } from "../reading/RatingReader";
import type { ReadPart, ReadSet } from "../sets/readSet";
import { conditionOf } from "./conditionOf";
import type { ExclusionRule, ExclusionRules } from "./exclusionRule";

/** What a customer says of the service; a rating that does not count takes all of it along. */
const SAID = ["rating", "recommendation", "effort"] as const;

/** Agents who must not rate themselves. */
const RATED = ["agent", "resolver", "agentAtRating"] as const;

/**
 * Leaves out what the rules, and the flags of the sheet itself, say does not count. Rows that are
 * left out already keep their reason; of several rules the first counts.
 *
 * @returns for each row of the set the code of the reason why its rating does not count; 0: it does.
 */
export function applyExclusions(
  { parts, left }: ReadSet,
  { rules, off }: ExclusionRules,
  agentOf: (name: string) => string,
): Uint8Array {
  const ratingsLeft = new Uint8Array(left.length);
  const fates = rules.map((): RuleFate => "columnMissing");
  for (const part of parts) {
    const ratings = ratingsLeft.subarray(part.first, part.first + part.rows.length);
    for (const reason of ["botOnly", "agentStarted"] as const)
      if (!off.has(reason)) leaveOutFlagged(part, reason);
    rules.forEach((rule, index) => {
      const holds = conditionOf(part, rule, agentOf);
      if (holds === null) return;
      if (fates[index] === "columnMissing") fates[index] = "unmatched";
      for (let row = 0; row < part.rows.length; row++) {
        // A row that is left out already may be what the rule was written for.
        const isOpen = part.states.left[row] === 0;
        if ((!isOpen && fates[index] === "matched") || !holds(row)) continue;
        fates[index] = "matched";
        if (!isOpen) continue;
        if (rule.what === "ticket") part.states.left[row] = ruleCode(index);
        else withhold(part, row, ratings, ruleCode(index));
      }
    });
    if (!off.has("selfRated")) withholdSelfRatings(part, ratings);
  }
  rules.forEach((rule, index) => {
    const fate = fates[index]!;
    if (fate !== "matched") tell(parts[0]!, rule, `exclusion.${fate}`);
  });
  return ratingsLeft;
}

type RuleFate = "columnMissing" | "unmatched" | "matched";

/** A rule that leaves out nothing, and its author would not know. */
function tell({ issues }: ReadPart, { cause, column }: ExclusionRule, code: IssueCode): void {
  issues.add({
    code,
    sheet: null,
    row: null,
    column,
    found: cause.text,
    expected: column ?? "",
    handling: "kept",
  });
}

function leaveOutFlagged(
  { readers, states: { left } }: ReadPart,
  field: ExclusionReason & ("botOnly" | "agentStarted"),
): void {
  const values = readers.flags.get(field)?.values;
  if (values === undefined) return;
  for (let row = 0; row < left.length; row++)
    if (left[row] === 0 && values[row] === YES) left[row] = leftCode(field);
}

/** The customer goes by the agent's own name [choice]. */
function withholdSelfRatings(part: ReadPart, ratings: Uint8Array): void {
  const { readers, states } = part;
  const customer = readers.text.get("customer");
  if (customer === undefined) return;
  for (const field of RATED) {
    const agent = readers.text.get(field);
    if (agent === undefined) continue;
    const self = agent.words.map((word) => (word === "" ? 0 : customer.codeOf(word)));
    if (self.every((code) => code === 0)) continue;
    for (let row = 0; row < states.left.length; row++) {
      const code = self[agent.codes[row]!]!;
      if (code !== 0 && states.left[row] === 0 && customer.codes[row] === code)
        withhold(part, row, ratings, leftCode("selfRated"));
    }
  }
}

function withhold({ readers }: ReadPart, row: number, ratings: Uint8Array, code: number): void {
  let any = false;
  for (const field of SAID) {
    const reader = readers.byField.get(field);
    if (reader instanceof RatingReader || reader instanceof NumberReader)
      any = reader.withhold(row) || any;
  }
  if (any) ratings[row] = code;
}
