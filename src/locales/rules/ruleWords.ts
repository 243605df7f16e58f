import type { Finding } from "../../engine/ruleTables/finding";

/** What one area says of its tables of rules. */
export interface RuleWords {
  /** Headers by table and column; the engine must recognise every one of them. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words that cells choose from, by kind of choice; the engine must recognise every one. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A sentence for each code of a finding. */
  readonly findings: Readonly<Record<string, (finding: Finding) => string>>;
}
