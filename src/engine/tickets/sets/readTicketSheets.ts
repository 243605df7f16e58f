import { recognisedColumn } from "../headers/recognisedColumn";
import { tellAboutHeaders } from "../headers/tellAboutHeaders";
import { lastEvents } from "../events/lastEvents";
import { noExclusionRules } from "../exclusions/exclusionRule";
import { applyPeople } from "../people/applyPeople";
import { agentNamed, nobody } from "../people/people";
import { tellAboutAgents } from "../people/tellAboutAgents";
import { tellAboutDateSystem } from "../quality/otherDateSystem";
import { columnarTable } from "../reading/columnarTable";
import { IssueList } from "../reading/IssueList";
import { exclusions, keptRows } from "../reading/leftOut";
import type { Exclusion } from "../issue";
import type { Question } from "../question";
import type { ReadOptions, ReadOutcome, SheetRead, TicketSheet } from "../ticketTable";
import { columnsOfSet } from "./columnsOfSet";
import { joinExtras } from "./joinExtras";
import { joinIssues } from "./joinIssues";
import { judgeRows } from "./judgeRows";
import { otherTableRows, tellAboutOtherTable } from "./otherTable";
import { openAndRead } from "./openAndRead";
import type { OpenedSheet, RefusedSheet } from "./openSheet";
import { placesOf } from "./places";
import { tellAboutMissingColumns } from "./tellAboutMissingColumns";

/**
 * Several sheets, one a month or one a team, become one set of tickets. A sheet that cannot be read
 * is told of and the others are used; the set is unreadable only when none can be.
 */
export function readTicketSheets(
  sheets: readonly TicketSheet[],
  options: ReadOptions = {},
): ReadOutcome {
  const { sheets: opened, set: read } = openAndRead(sheets, options);
  const refused = opened.filter((sheet): sheet is RefusedSheet => sheet.kind === "refused");
  const refusals = refused.map(refusalOf);
  if (read === null) {
    const columns = refused.flatMap((sheet) =>
      sheet.columns.map((column) => recognisedColumn(column, sheet.name)),
    );
    const questions = refused.flatMap(questionsOf);
    return { kind: "unreadable", columns, questions, ...joinIssues(refusals) };
  }

  const rules = options.exclusions ?? noExclusionRules;
  const people = options.people ?? nobody;
  const agentOf = (name: string): string => agentNamed(people, name);
  const { set, superseded } = lastEvents(read, agentOf);
  const ratingsLeft = judgeRows(set, rules, agentOf);

  for (const part of set.parts) {
    const { sheet, issues } = part;
    tellAboutHeaders(sheet.columns, issues);
    tellAboutOtherTable(sheet, issues);
    tellAboutDateSystem(part);
  }
  tellAboutMissingColumns(set.parts);
  const kept = set.parts.map(({ states }) => keptRows(states.left));
  const columns = columnsOfSet(set, kept);
  applyPeople(columns, people);
  const rowPlace = placesOf(set.parts);
  const table = columnarTable(columns, {
    grain: set.parts[0]!.sheet.grain,
    rows: set.left.length,
    kept: kept.length === 1 ? kept[0]! : keptRows(set.left),
    placeOf: rowPlace,
    extras: joinExtras(set, kept),
  });
  const ofSet = set.parts.length === 1 ? set.parts[0]!.issues : new IssueList(null);
  const agents = set.parts[0]!.sheet.used.find(({ field }) => field === "agent");
  tellAboutAgents(table, agents?.header ?? null, people, ofSet);

  const left = (codes: Uint8Array): readonly Exclusion[] =>
    exclusions(codes, rules.rules, rowPlace);
  return {
    kind: "read",
    table,
    headerRow: set.parts[0]!.sheet.headerRow,
    sheets: opened.map(sheetRead),
    columns: set.parts.flatMap(({ sheet, readers }) =>
      sheet.columns.map((column) => recognisedColumn(column, sheet.name, readers.notes)),
    ),
    ...joinIssues([...new Set([ofSet, ...refusals, ...set.parts.map(({ issues }) => issues)])]),
    excluded: [...left(set.left), ...superseded, ...set.parts.flatMap(otherTableRows)],
    questions: [
      ...refused.flatMap(questionsOf),
      ...set.parts.flatMap(({ sheet, readers }) => [
        ...questionsOf(sheet),
        ...readers.questions.map((question) => ({ ...question, sheet: sheet.name })),
      ]),
    ],
    ratingsLeftOut: left(ratingsLeft),
  };
}

const questionsOf = ({ name, questions }: OpenedSheet | RefusedSheet): readonly Question[] =>
  questions.map((question) => ({ ...question, sheet: name }));

function refusalOf({ name, codes, found }: RefusedSheet): IssueList {
  const issues = new IssueList(name);
  for (const code of codes)
    issues.add({ code, row: null, column: null, found, handling: "sheetRefused" });
  return issues;
}

const sheetRead = (sheet: OpenedSheet | RefusedSheet): SheetRead =>
  sheet.kind === "refused"
    ? { name: sheet.name, headerRow: null, rows: 0, exporter: null }
    : {
        name: sheet.name,
        headerRow: sheet.headerRow,
        rows: sheet.rows.length,
        exporter: sheet.exporter,
      };
