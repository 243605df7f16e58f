import { kindOf, readRulebook, type Cells, type Finding, type Rulebook } from "../../engine";
import { readRuleTables, type RuleTableInBook } from "../../host";
import { answered, refused, type Answer } from "./answer";

/** What the workbook's tables of rules say. */
export interface Rules {
  /** With their header rows, by name. */
  readonly tables: ReadonlyMap<string, Cells>;
  readonly rulebook: Rulebook;
  /** Errors first; while there are any, nobody is scored. */
  readonly findings: readonly Finding[];
}

export const rulesOf = (tables: ReadonlyMap<string, Cells>): Rules => ({
  tables,
  ...readRulebook(tables),
});

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
