import { closeNames } from "../quality/closeNames";
import type { IssueList } from "../reading/IssueList";
import type { TicketTable } from "../ticketTable";
import type { People } from "./people";
import { tellAboutEmployment } from "./tellAboutEmployment";

/** Names that may be one person's, and tickets of agents who were not there. */
export function tellAboutAgents(
  table: TicketTable,
  header: string | null,
  people: People,
  issues: IssueList,
): void {
  for (const { rare, frequent, by } of closeNames(table.column("agent")))
    issues.add({
      code: by === "spelling" ? "agent.spelling" : "agent.oneLetterOff",
      row: null,
      column: header,
      found: rare,
      expected: frequent,
      handling: "kept",
    });
  tellAboutEmployment(table, people, header, issues);
}
