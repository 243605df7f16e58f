import type { Period } from "../calendar/period";
import { and, atMost, count, type Condition } from "../metrics/algebra";
import { clockOf } from "../metrics/clocks";
import { definitionFor } from "../metrics/definitionFor";
import { evaluationFor } from "../metrics/evaluate/evaluationFor";
import { firstResponse } from "../metrics/firstResponse";
import type { NotApplicableReason } from "../metrics/outcome";
import type { Settings } from "../metrics/settings";
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
  | { readonly kind: "notApplicable"; readonly reason: NotApplicableReason };

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
  if (typeof definition === "string") return { kind: "notApplicable", reason: definition };
  const { measure, clock, attribution } = definition;
  if (!agents || measure.kind !== "quantile" || (period && !clockOf(clock, table)))
    return { kind: "notApplicable", reason: "missingColumn" };

  const bounds = boundsWith(settings.firstResponseTargetMinutes);
  const isShared = attribution === "replyShare" || attribution === "participants";
  const counting = (among: Condition) => ({
    measure: count({ among }),
    clock,
    period,
    attribution: isShared ? ("assignee" as const) : attribution,
  });
  const [all, ...within] = evaluationFor(table, agents, settings).measure([
    counting(measure.among),
    ...bounds.map((bound) => counting(and(measure.among, atMost("firstResponseMinutes", bound)))),
  ]);
  const total = all!.values[0]!;
  if (total === 0) return { kind: "notApplicable", reason: "noTickets" };

  const upTo = [...within.map(({ values }) => values[0]!), total];
  const bins = upTo.map((sofar, index) => ({
    from: bounds[index - 1] ?? 0,
    to: bounds[index] ?? null,
    count: sofar - (upTo[index - 1] ?? 0),
  }));
  return { kind: "counted", bins, total, leftOut: all!.leftOut[0]! };
}

/** So that the share within the target can be read off. */
const boundsWith = (target: number): readonly number[] =>
  [...new Set([...usualBounds, target])].filter((bound) => bound > 0).sort((a, b) => a - b);
