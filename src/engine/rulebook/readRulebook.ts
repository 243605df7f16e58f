import { holidayTable } from "../calendar/holidayTable";
import { scheduleTable } from "../calendar/scheduleTable";
import { kindOf } from "../lint/kindOf";
import { lintTables } from "../lint/lintTables";
import type { Sheet } from "../lint/againstSheet";
import { catalogue, catalogueWith } from "../metrics/catalogue";
import { extraHeaders } from "../metrics/custom/extraHeaders";
import { metricsTable } from "../metrics/custom/metricsTable";
import { readMetrics } from "../metrics/custom/readMetrics";
import { inputsTable } from "../metrics/inputs/inputsTable";
import { readInputs } from "../metrics/inputs/readInputs";
import { metricNamed } from "../metrics/metricNamed";
import { defaultSettings } from "../metrics/settings";
import { notesTable, readNotes } from "../review/notes/notesTable";
import type { Finding } from "../ruleTables/finding";
import type { RuleTable } from "../ruleTables/ruleTable";
import { curveTable, readCurves } from "../scoring/curves/readCurves";
import { usualPay } from "../scoring/pay/payRules";
import { phaseTable, readPhases } from "../scoring/phases/readPhases";
import { readSettlement } from "../scoring/settlement/readSettlement";
import { tiersTable } from "../scoring/tiers/tiersTable";
import { usualTiers } from "../scoring/tiers/usualTiers";
import { readRulebookSettings } from "../settings/readRulebookSettings";
import { settingsTable } from "../settings/settingsTable";
import { targetTable } from "../settings/targetTable";
import type { Cells } from "../tickets/cells";
import { columnTable, readColumnMap } from "../tickets/columnMap/columnTable";
import { noExclusionRules } from "../tickets/exclusions/exclusionRule";
import { exclusionTable, readExclusions } from "../tickets/exclusions/exclusionTable";
import { agentTable, readAgents } from "../tickets/people/agentTable";
import { nobody } from "../tickets/people/people";
import { ratingWordTable, readRatingWords } from "../tickets/ratingWords/ratingWordTable";
import { profilesIn } from "./profilesIn";
import type { Rulebook } from "./rulebook";

export interface RulebookRead {
  readonly rulebook: Rulebook;
  /** Everything wrong with the tables, errors first; while there are errors nobody is scored [RB2]. */
  readonly findings: readonly Finding[];
}

/**
 * The rules of a workbook from its tables [RB1], each known by its name or its headers. A rule that
 * cannot be read is left out and told; what its table does not say holds as without the table.
 *
 * @param tables by name, with their header rows; a range without a name may have any.
 * @param sheet what is known of the tickets, to check the rules against them.
 */
export function readRulebook(tables: ReadonlyMap<string, Cells>, sheet: Sheet = {}): RulebookRead {
  const kinds = [...tables].map(([name, cells]) => ({ name, cells, kind: kindOf(name, cells) }));
  const namesOf = (table: RuleTable) =>
    kinds.filter(({ kind }) => kind?.table === table).map(({ name }) => name);
  const cellsOf = (table: RuleTable): Cells | null => tables.get(namesOf(table)[0] ?? "") ?? null;
  const read = <Read>(table: RuleTable, reader: (cells: Cells) => Read): Read | null => {
    const cells = cellsOf(table);
    return cells && reader(cells);
  };

  const custom = read(metricsTable, readMetrics)?.metrics ?? [];
  const metrics = custom.length > 0 ? catalogueWith(custom) : catalogue;
  const { settings } = readRulebookSettings({
    settings: cellsOf(settingsTable),
    schedule: cellsOf(scheduleTable),
    holidays: cellsOf(holidayTable),
    targets: cellsOf(targetTable),
  });
  const settled = readSettlement(byOwnName(kinds), {
    tiers: namesOf(tiersTable)[0] ?? null,
    metrics,
  });
  const rulebook: Rulebook = {
    columns: read(columnTable, readColumnMap)?.map ?? [],
    people: read(agentTable, readAgents) ?? nobody,
    exclusions: read(exclusionTable, readExclusions) ?? noExclusionRules,
    ratingWords: read(ratingWordTable, readRatingWords)?.words ?? new Map<string, null>(),
    settings: settings ?? defaultSettings,
    metrics,
    extraColumns: extraHeaders(custom),
    inputs: read(inputsTable, (cells) => readInputs(cells, metrics))?.inputs ?? [],
    profiles: profilesIn(kinds, {
      curves: read(curveTable, readCurves)?.curves ?? new Map(),
      metricOf: (word) => metricNamed(word, metrics),
    }),
    phases: read(phaseTable, readPhases)?.phases ?? [],
    ...(settled.kind === "rules"
      ? {
          settlement: settled.rules,
          history: settled.history,
          kept: settled.kept,
          salaries: settled.salaries,
          criticalFails: settled.criticalFails,
        }
      : {
          settlement: nothingToSettle,
          history: [],
          kept: [],
          salaries: [],
          criticalFails: null,
        }),
    notes: read(notesTable, (cells) => readNotes(cells, notesTable.name, metrics))?.notes ?? [],
  };
  return { rulebook, findings: lintTables(tables, sheet) };
}

const nothingToSettle: Rulebook["settlement"] = {
  tiers: usualTiers,
  redLines: [],
  distribution: [],
  streaks: [],
  rewards: [],
  pay: usualPay,
};

/** Under the names that the readers of the settlement look for, whatever the tables are called. */
const byOwnName = (
  kinds: readonly {
    readonly name: string;
    readonly cells: Cells;
    readonly kind: ReturnType<typeof kindOf>;
  }[],
): ReadonlyMap<string, Cells> =>
  new Map(
    kinds.flatMap(({ name, cells, kind }): (readonly [string, Cells])[] => [
      [name, cells],
      ...(kind && !kind.table.name.endsWith("_") ? [[kind.table.name, cells] as const] : []),
    ]),
  );
