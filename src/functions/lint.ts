import { lintTables, type Finding } from "../engine";
import { functionWords } from "../locales/functions";
import type { Language } from "../locales/language";
import { findingSentence, ruleHeader } from "../locales/rules";
import type { Scalar } from "./answer";
import { languageOfRules } from "./arguments/languageArgument";
import type { RuleTables } from "./arguments/rulesArgument";
import { rulesOrHandle } from "./arguments/rulesOrHandle";
import { inspectTickets } from "./arguments/ticketsArgument";
import { measureMonthOnce } from "./memo";
import { isProblem, type Problem } from "./problem";
import { rulesOf } from "./rules";

/**
 * Everything wrong with tables of rules, errors first: each by itself and against the others; with a handle all of the workbook.
 * @customfunction LINT
 * @helpurl https://localhost:3000/help.html#lint
 * @param rules Tables of rules such as Profile_Ours[#All]; or a handle of KPI.OPEN for all tables of the workbook.
 * @returns {any[][]} A header row and a row for each finding; the header row alone if there is none.
 */
export function lint(rules: unknown[][][]) {
  const checked = tablesIn(rules);
  if (isProblem(checked)) return checked;
  const words = languageOfRules(null, checked.tables.values());
  if (isProblem(words)) return words;
  const { lint: word } = functionWords[words];
  return [
    [word.severity, word.table, word.row, word.column, word.problem, word.found, word.mend],
    ...checked.findings.map((finding) => rowOf(finding, words)),
  ];
}

interface Checked {
  readonly tables: RuleTables;
  readonly findings: readonly Finding[];
}

/** Ranges one against the other; a handle brings the workbook's tables and tickets with it. */
function tablesIn(argument: unknown): Checked | Problem {
  const given = rulesOrHandle(argument);
  if (isProblem(given)) return given;
  const { tables, handle } = given;
  if (handle === null) {
    if (tables.size === 0) return { kind: "problem", code: "needed", argument: "rules" };
    return { tables, findings: rulesOf(tables).findings };
  }
  const inspected = inspectTickets(handle, null);
  if (isProblem(inspected)) return inspected;
  const { read } = inspected;
  if (read.kind === "unreadable") return { tables, findings: rulesOf(tables).findings };
  const { team, agents } = measureMonthOnce({ read, rules: inspected.rules }, null);
  return { tables, findings: lintTables(tables, { team, people: agents.length }) };
}

function rowOf(finding: Finding, language: Language): Scalar[] {
  const { lint: word } = functionWords[language];
  const header = (column: string) => ruleHeader(tableOf(finding.table), column, language);
  return [
    word.severities[finding.severity],
    finding.table,
    finding.row ?? "",
    finding.column === null ? "" : header(finding.column),
    findingSentence(finding, language),
    finding.found,
    (finding.mend ?? [])
      .map(({ row, column, value }) => word.mended(row, header(column), String(value)))
      .join(word.separator),
  ];
}

/** The kind that a table's name stands for. */
const tableOf = (name: string): string => /^(Profile_|Tiers_)/.exec(name)?.[0] ?? name;
