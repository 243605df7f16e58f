import { agentRecords, agentTable, columnTable, type Grain } from "../../../engine";
import type { RuleTableToWrite } from "../../../host";
import type { Language } from "../../../locales/language";
import type { Pane } from "../pane";
import type { QuestionGroup } from "../questionGroups";
import type { Rules } from "../rulesOfBook";
import { changesBy, columnsAfter, withChange, type ColumnChange } from "./columnChanges";
import { columnRecords } from "./columnRecords";
import { written } from "./dataTables";
import { outcomeOf } from "./outcomeOf";
import { withSetting } from "./withSetting";

/** What a person says of the data. */
export type DataSaid =
  | {
      readonly of: "answer";
      readonly group: QuestionGroup;
      readonly option: string;
      /** What a time remaining is taken from, minutes. */
      readonly goal?: number;
    }
  | { readonly of: "column"; readonly change: ColumnChange }
  /** That a name stands for an agent; for itself, where they are two people. */
  | { readonly of: "agent"; readonly name: string; readonly agent: string };

/** The table of the workbook with that in it; null: it is about nothing that was read. */
export function tableSaying(
  said: DataSaid,
  pane: Pane,
  language: Language,
): RuleTableToWrite | null {
  const { rules } = pane;
  if (!rules) return null;
  switch (said.of) {
    case "answer":
      return said.group.question.kind === "grain"
        ? withSetting(rules, "grain", said.option as Grain, language)
        : withColumns(changesBy(said.group, said.option, said.goal), pane, rules, language);
    case "column":
      return withColumns([said.change], pane, rules, language);
    case "agent":
      return withAgent(said, pane, rules, language);
  }
}

function withColumns(
  changes: readonly ColumnChange[],
  pane: Pane,
  rules: Rules,
  language: Language,
): RuleTableToWrite | null {
  const outcome = outcomeOf(pane);
  if (!outcome || changes.length === 0) return null;
  const columns = changes.reduce(columnsAfter, outcome.columns);
  const choices = changes.reduce(withChange, rules.rulebook.columns);
  return written(rules, columnTable, ["sheet", "header"], language, () =>
    columnRecords(columns, choices, language),
  );
}

function withAgent(
  { name, agent }: Extract<DataSaid, { of: "agent" }>,
  pane: Pane,
  rules: Rules,
  language: Language,
): RuleTableToWrite | null {
  const outcome = outcomeOf(pane);
  if (outcome?.kind !== "read") return null;
  return written(rules, agentTable, ["name"], language, (old) =>
    agentRecords(outcome.table, old).map((record) =>
      record.name === name ? { ...record, agent } : record,
    ),
  );
}
