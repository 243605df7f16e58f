import type { Column } from "../columns";
import { momentText } from "../values/momentText";
import type { Field } from "../fields";
import type { IssueList } from "../reading/IssueList";
import { TIME_FIELDS } from "../sets/timeFields";
import type { TicketTable } from "../ticketTable";
import type { People } from "./people";

/** Tickets of agents before their first day or after their last: kept, and told. */
export function tellAboutEmployment(
  table: TicketTable,
  { persons }: People,
  header: string | null,
  issues: IssueList,
): void {
  const agents = table.column("agent");
  const employed = (agents?.words ?? []).map((agent) => {
    const person = persons.get(agent);
    return person && (person.from !== null || person.to !== null) ? person : null;
  });
  if (table.grain !== "ticket" || agents === undefined) return;
  if (employed.every((person) => person === null)) return;
  const times = TIME_FIELDS.map((field: Field) => table.column(field)).filter(isNumbers);
  for (let ticket = 0; ticket < table.size; ticket++) {
    const person = employed[agents.codes[ticket]!];
    if (!person) continue;
    const time = times.find(({ values }) => Number.isFinite(values[ticket]))?.values[ticket];
    if (time === undefined) continue;
    const [from, to] = [person.from ?? -Infinity, person.to ?? Infinity];
    if (time >= from && time < to + 1) continue;
    issues.add({
      code: "agent.notEmployed",
      ...table.sheetOf(ticket),
      column: header,
      found: `${person.agent} ${momentText(time)}`,
      expected: [person.from, person.to]
        .map((day) => (day === null ? "" : momentText(day).slice(0, 10)))
        .join("–"),
      handling: "kept",
    });
  }
}

const isNumbers = (column: Column | undefined): column is Extract<Column, { kind: "number" }> =>
  column?.kind === "number";
