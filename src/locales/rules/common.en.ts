import { headersFor } from "../headersFor";
import type { RuleWords } from "./ruleWords";

/** What can be wrong with a cell of any table of rules. */
export const en = {
  tables: {},
  choices: {},
  findings: {
    "agent.merged": ({ found, expected }) =>
      `KPI_Agents counts “${found}” as “${expected}”; under the old name this row is nobody’s.`,
    "table.missingColumn": ({ expected }) =>
      `The table has no column ${headersFor("en", expected).join(" or ")}.`,
    "table.twice": ({ found, expected }) =>
      `“${found}” holds the same kind of rules as “${expected}”: nobody can tell which of them counts.`,
    "table.columnTwice": ({ found, expected }) =>
      `“${found}” means the same as “${expected}” and says something else; it is not read.`,
    "cell.blank": () => "This cell may not be empty.",
    "cell.error": ({ found }) => `An Excel error stands here: ${found}.`,
    "cell.notANumber": ({ found, expected }) =>
      `“${found}” is not a number${expected && ` (${expected})`}.`,
    "cell.outsideRange": ({ found, expected }) => `${found} is out of range: ${expected}.`,
    "cell.notADate": ({ found, expected }) => `“${found}” is not a date such as ${expected}.`,
    "cell.notAFlag": ({ found }) => `“${found}” is neither yes nor no.`,
    "cell.unknownWord": ({ found, expected }) => `“${found}” is none of: ${expected}.`,
  },
} satisfies RuleWords;
