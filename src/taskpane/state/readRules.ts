import { kindOf } from "../../engine";
import { readRuleTables, type RuleTableInBook } from "../../host";
import { answered, refused, type Answer } from "./answer";
import { rulesOf, type Rules } from "./rulesOfBook";

export interface RulesInBook {
  readonly rules: Rules;
  readonly sheets: ReadonlySet<string>;
}

/** The tables of rules as they stand now, and the sheets they stand on. */
export async function readRules(): Promise<Answer<RulesInBook>> {
  const found = await readRuleTables((name, header) => kindOf(name, [header]) !== null);
  if (!found.ok) return refused({ kind: "host", problem: found.problem });
  return answered({
    rules: rulesOf(new Map(found.value.map(({ name, cells }) => [name, cells] as const))),
    sheets: new Set(found.value.map(sheetOf)),
  });
}

const sheetOf = ({ sheetName }: RuleTableInBook): string => sheetName;
