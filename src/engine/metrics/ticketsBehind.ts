import type { Period } from "../calendar/period";
import type { TicketTable } from "../tickets/ticketTable";
import type { Measure, Quantity } from "./algebra";
import type { PlainMeasure } from "./behind/judges";
import { quantityBehind } from "./behind/quantityBehind";
import type { RowBehind } from "./behind/rowBehind";
import { clockOf } from "./clocks";
import { definitionFor, type Definition } from "./definitionFor";
import { evaluationFor } from "./evaluate/evaluationFor";
import { comparableName } from "./inputs/comparableName";
import type { Input } from "./inputs/input";
import { isWithin } from "./inputs/measureInputs";
import type { Metric } from "./metric";
import type { Settings } from "./settings";

/** What a value rests on, down to the rows of the sheet. */
export type TicketsBehind =
  | {
      readonly kind: "rows";
      readonly parts: readonly PartBehind[];
    }
  /** People entered it: the rows of `KPI_Inputs`. */
  | { readonly kind: "entered"; readonly inputs: readonly Input[] }
  /** Nothing was measured of this sheet, or it is not told of persons. */
  | { readonly kind: "nothing" };

/** Of a ratio, what is divided and what it is divided by; else the whole. */
export interface PartBehind {
  readonly part: "whole" | "dividend" | "divisor";
  readonly measure: PlainMeasure;
  /** What the rows' values are; null where they have none. */
  readonly quantity: Quantity | null;
  /** In the order of the sheet. Rows that do not belong are not among them. */
  readonly rows: readonly RowBehind[];
}

export interface BehindRequest {
  /** Null: everybody together. */
  readonly agent: string | null;
  /** Null: all tickets, whenever they came. */
  readonly period: Period | null;
  readonly settings: Settings;
  /** Values that people entered. */
  readonly inputs?: readonly Input[];
}

/**
 * The rows behind one person's value of a metric, with how each stands in it and why [BEH1]: the same
 * rows that `measureAgents` counted, under the same settings.
 */
export function ticketsBehind(
  table: TicketTable,
  metric: Metric,
  { agent, period, settings, inputs = [] }: BehindRequest,
): TicketsBehind {
  const entered = enteredBehind(metric, inputs, agent, period);
  if (entered) return entered;
  const agents = table.column("agent");
  const definition = definitionFor(metric, table, settings);
  const isMeasured =
    agents !== undefined &&
    typeof definition === "object" &&
    (period === null || clockOf(definition.clock, table) !== undefined);
  if (!isMeasured || (agent !== null && !isOfPersons(metric, definition)))
    return { kind: "nothing" };

  const evaluation = evaluationFor(table, agents, settings);
  const { clock } = definition;
  const attribution = agent === null ? ofTeam(definition) : definition.attribution;
  const parts = partsOf(definition.measure).map(([part, measure]): PartBehind => {
    const rows = evaluation.rowsOf({ measure, clock, period, attribution }, agent);
    return { part, measure, quantity: quantityBehind(measure), rows };
  });
  return { kind: "rows", parts };
}

const isOfPersons = ({ levels }: Metric, { attribution }: Definition): boolean =>
  attribution !== "team" && levels?.includes("agent") !== false;

/** Everybody's tickets count once [ATT4]. */
const ofTeam = ({ attribution }: Definition): Definition["attribution"] =>
  attribution === "replyShare" || attribution === "participants" ? "assignee" : attribution;

type Part = readonly [PartBehind["part"], PlainMeasure];

function partsOf(measure: Measure): readonly Part[] {
  if (measure.kind !== "ratio") return [["whole", measure]];
  return [
    ...partsOf(measure.of).map(([, of]): Part => ["dividend", of]),
    ...partsOf(measure.per).map(([, per]): Part => ["divisor", per]),
  ];
}

/** Where anything was entered for the period the sheet is not asked, as in `measureAgents`. */
function enteredBehind(
  metric: Metric,
  inputs: readonly Input[],
  agent: string | null,
  period: Period | null,
): TicketsBehind | null {
  const own = inputs.filter((input) => input.metric === metric.id && isWithin(input, period));
  if (!metric.entered || own.length === 0) return null;
  const name = agent === null ? null : comparableName(agent);
  const isMeant = ({ whose }: Input): boolean =>
    whose.level === "agent" && (name === null || comparableName(whose.agent) === name);
  const isWhole = ({ whose }: Input): boolean => whose.level !== "agent";
  const wholes = agent === null ? own.filter(isWhole) : [];
  return { kind: "entered", inputs: wholes.length > 0 ? wholes : own.filter(isMeant) };
}
