import type { Period } from "../calendar/period";
import { clockOf } from "../metrics/clocks";
import { definitionFor } from "../metrics/definitionFor";
import { evaluationFor } from "../metrics/evaluate/evaluationFor";
import { firstResponse } from "../metrics/firstResponse";
import { missingMoment } from "../metrics/missingColumns";
import { notApplicable, type NotApplicable } from "../metrics/outcome";
import type { Settings } from "../metrics/settings";
import { whyUntold } from "../metrics/whyUntold";
import type { TicketTable } from "../tickets/ticketTable";

/** First responses by how long they took, or why there are none [INS3]. */
export type ResponseTimes =
  | {
      readonly kind: "counted";
      readonly bins: readonly ResponseBin[];
      /** In the bins: the `n` of FRT. */
      readonly total: number;
      /** Tickets whose time cannot be used, or that cannot be judged [INS4]. */
      readonly leftOut: number;
    }
  | NotApplicable;

/** More than `from` minutes, up to and with `to`; the first takes 0 in, the last has no end. */
export interface ResponseBin {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** Minutes: 1, 5, 15 and 30 minutes; 1, 2, 4 and 8 hours; a day. */
const usualBounds: readonly number[] = [1, 5, 15, 30, 60, 120, 240, 480, 1_440];

interface Month {
  readonly period: Period | null;
  readonly settings: Settings;
}

export function responseTimes(table: TicketTable, { period, settings }: Month): ResponseTimes {
  const agents = table.column("agent");
  const definition = definitionFor(firstResponse, table, settings);
  if (typeof definition === "string") return whyUntold(firstResponse, table, settings, definition);
  const { measure, clock, attribution } = definition;
  if (!agents || measure.kind !== "quantile")
    return notApplicable("missingColumn", agents ? [] : [[{ field: "agent" }]]);
  if (period && !clockOf(clock, table))
    return notApplicable("missingColumn", missingMoment(clock, table));

  const bounds = boundsWith(settings.firstResponseTargetMinutes);
  const isShared = attribution === "replyShare" || attribution === "participants";
  const { counts, leftOut } = evaluationFor(table, agents, settings).binsOf({
    of: measure.of,
    among: measure.among,
    clock,
    period,
    attribution: isShared ? "assignee" : attribution,
    bounds,
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return notApplicable("noTickets");
  const bins = counts.map((count, index) => ({
    from: bounds[index - 1] ?? 0,
    to: bounds[index] ?? null,
    count,
  }));
  return { kind: "counted", bins, total, leftOut };
}

/** So that the share within the target can be read off. */
const boundsWith = (target: number): readonly number[] =>
  [...new Set([...usualBounds, target])].filter((bound) => bound > 0).sort((a, b) => a - b);
