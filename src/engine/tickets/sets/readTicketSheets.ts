import type { Column } from "../columns";
import type { Field } from "../fields";
import { recognisedColumn } from "../headers/recognisedColumn";
import { tellAboutHeaders } from "../headers/tellAboutHeaders";
import { lastEvents } from "../events/lastEvents";
import { checkSums } from "../grain/checkSums";
import { ofOneGrain } from "../grain/ofOneGrain";
import { sortOutAgentDays } from "../grain/sortOutAgentDays";
import { applyExclusions } from "../exclusions/applyExclusions";
import { noExclusionRules } from "../exclusions/exclusionRule";
import { applyPeople } from "../people/applyPeople";
import { agentNamed, nobody, type People } from "../people/people";
import { tellAboutEmployment } from "../people/tellAboutEmployment";
import { closeNames } from "../quality/closeNames";
import { columnarTable } from "../reading/columnarTable";
import { IssueList } from "../reading/IssueList";
import { exclusions, keptRows } from "../reading/leftOut";
import type { Exclusion } from "../issue";
import type { Question } from "../question";
import type { ReadOptions, ReadOutcome, SheetRead, TicketSheet, TicketTable } from "../ticketTable";
import { agreeOnCells } from "./agreeOnCells";
import { joinColumns } from "./joinColumns";
import { joinExtras } from "./joinExtras";
import { joinIssues } from "./joinIssues";
import { leaveOutDuplicates } from "./leaveOutDuplicates";
import { otherTableRows, tellAboutOtherTable } from "./otherTable";
import { openSheet, type OpenedSheet, type RefusedSheet } from "./openSheet";
import { placesOf } from "./places";
import { readSet, type ReadPart, type ReadSet } from "./readSet";
import { refuseFarAhead } from "./refuseFarAhead";
import { sortOutPart } from "./sortOutPart";

/**
 * Several sheets, one a month or one a team, become one set of tickets. A sheet that cannot be read
 * is told of and the others are used; the set is unreadable only when none can be.
 */
export function readTicketSheets(
  sheets: readonly TicketSheet[],
  options: ReadOptions = {},
): ReadOutcome {
  const opened = ofOneGrain(sheets.map((sheet) => openSheet(sheet, options)));
  const refused = opened.filter((sheet): sheet is RefusedSheet => sheet.kind === "refused");
  const readable = opened.filter((sheet): sheet is OpenedSheet => sheet.kind === "opened");
  const refusals = refused.map(refusalOf);
  if (readable.length === 0) {
    const columns = refused.flatMap((sheet) =>
      sheet.columns.map((column) => recognisedColumn(column, sheet.name)),
    );
    const questions = refused.flatMap(questionsOf);
    return { kind: "unreadable", columns, questions, ...joinIssues(refusals) };
  }

  const rules = options.exclusions ?? noExclusionRules;
  const people = options.people ?? nobody;
  const { set, superseded } = lastEvents(readSet(agreeOnCells(readable)));
  refuseFarAhead(set.parts);
  for (const part of set.parts) sortOutPart(part, rules.off);
  const { grain } = readable[0]!;
  if (grain === "agentDay") sortOutAgentDays(set);
  else leaveOutDuplicates(set);
  const ratingsLeft = applyExclusions(set, rules, (name) => agentNamed(people, name));
  for (const part of set.parts) checkSums(part);
  for (const { readers } of set.parts)
    for (const field of ["firstResponseAt", "resolvedAt", "closedAt"] as const)
      readers.moments.get(field)?.markUnusable();

  for (const { sheet, issues } of set.parts) {
    tellAboutHeaders(sheet.columns, issues);
    tellAboutOtherTable(sheet, issues);
  }
  tellAboutMissingColumns(set.parts);
  const columns = columnsOf(set);
  applyPeople(columns, people);
  const rowPlace = placesOf(set.parts);
  const table = columnarTable(columns, {
    grain,
    rows: set.left.length,
    kept: keptRows(set.left),
    placeOf: rowPlace,
    extras: joinExtras(set),
  });
  const ofSet = set.parts.length === 1 ? set.parts[0]!.issues : new IssueList(null);
  tellAboutAgents(table, set, people, ofSet);

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

/** Each field's column over all sheets; null where it was recognised but is not kept. */
function columnsOf({ parts }: ReadSet): Map<Field, Column | null> {
  const kept = parts.map(({ states }) => keptRows(states.left));
  const found = new Set(
    parts.flatMap(({ sheet, readers }) => [
      ...sheet.used.map(({ field }) => field),
      ...readers.byField.keys(),
    ]),
  );
  const columns = new Map<Field, Column | null>();
  for (const field of found) {
    const read = parts.map(({ readers, rows }, part) => ({
      column: readers.byField.get(field)?.column(kept[part]!) ?? null,
      size: kept[part]?.length ?? rows.length,
    }));
    const isKept = read.some(({ column }) => column !== null);
    columns.set(field, isKept ? joinColumns(field, read) : null);
  }
  return columns;
}

/** Twelve months, of which four have no column of transfers: for those nothing is known of them. */
function tellAboutMissingColumns(parts: readonly ReadPart[]): void {
  const headers = new Map<Field, string>();
  for (const { sheet } of parts)
    for (const { field, header } of sheet.used) if (!headers.has(field)) headers.set(field, header);
  for (const { readers, sheet, issues } of parts)
    for (const [field, column] of headers) {
      const has = readers.byField.has(field) || sheet.used.some((used) => used.field === field);
      if (has) continue;
      issues.add({
        code: "sheet.columnMissing",
        row: null,
        column,
        found: "",
        expected: column,
        handling: "treatedAsMissing",
      });
    }
}

function tellAboutAgents(
  table: TicketTable,
  { parts }: ReadSet,
  people: People,
  issues: IssueList,
): void {
  const column = parts[0]!.sheet.used.find(({ field }) => field === "agent")?.header ?? null;
  for (const { rare, frequent, by } of closeNames(table.column("agent")))
    issues.add({
      code: by === "spelling" ? "agent.spelling" : "agent.oneLetterOff",
      row: null,
      column,
      found: rare,
      expected: frequent,
      handling: "kept",
    });
  tellAboutEmployment(table, people, column, issues);
}
