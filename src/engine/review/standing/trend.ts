import type { HistoryEntry } from "../../scoring/history/historyTable";
import { parseHistoryPeriod, type HistoryPeriod } from "../../scoring/history/historyPeriod";
import type { KeptScore } from "../../scoring/history/scoresTable";
import type { Report } from "../../scoring/report";

/** One period of a person, or of everybody together. */
export interface TrendPoint {
  readonly period: HistoryPeriod;
  /** Null: not scored, not measured or not kept. */
  readonly value: number | null;
  /** How many cases it rests on; null: not told. */
  readonly n: number | null;
  /** The composite was made by other weights than the present one, and cannot be compared with it. */
  readonly otherWeights: boolean;
}

type Present = Pick<Report, "period" | "agents" | "team">;

/** Periods that a chart shows at most, the present one among them. */
const MOST = 12;

/** A person's composites up to the report's period, oldest first [STA2]; a period between that nobody scored is empty. */
export function compositeTrend(
  { period, agents }: Present,
  history: readonly HistoryEntry[],
  agent: string,
): readonly TrendPoint[] {
  const now = agents.find((one) => one.agent === agent);
  const earlier = history
    .filter((entry) => entry.agent === agent)
    .map(({ period: at, composite, profile }): TrendPoint => {
      const otherWeights = profile !== null && now !== undefined && profile !== now.profile;
      return { period: at, value: composite, n: null, otherWeights };
    });
  return inOrder(period, earlier, { value: now?.composite ?? null, n: null });
}

/** A metric's values up to the report's period, oldest first [STA2]. Agent null: everybody together. */
export function metricTrend(
  { period, agents, team }: Present,
  kept: readonly KeptScore[],
  metric: string,
  agent: string | null,
): readonly TrendPoint[] {
  const metrics = agent === null ? team.metrics : agents.find((a) => a.agent === agent)?.metrics;
  const outcome = metrics?.get(metric);
  const earlier = kept
    .filter((score) => score.metric === metric && score.agent === agent)
    .map(({ period: at, value, n }) => ({ period: at, value, n, otherWeights: false }));
  const now =
    outcome?.kind === "measured"
      ? { value: outcome.value, n: outcome.n }
      : { value: null, n: null };
  return inOrder(period, earlier, now);
}

function inOrder(
  period: Report["period"],
  earlier: readonly TrendPoint[],
  now: Pick<TrendPoint, "value" | "n">,
): readonly TrendPoint[] {
  const present = period && parseHistoryPeriod(period.label);
  if (!present) return [];
  const before = earlier
    .filter(({ period: { kind, number } }) => kind === present.kind && number < present.number)
    .toSorted((a, b) => a.period.number - b.period.number);
  const known = new Map(before.map((point) => [point.period.number, point]));
  const first = Math.max(before[0]?.period.number ?? present.number, present.number - MOST + 1);
  const points: TrendPoint[] = [];
  for (let number = first; number < present.number; number++)
    points.push(
      known.get(number) ?? {
        period: periodOf(present.kind, number),
        value: null,
        n: null,
        otherWeights: false,
      },
    );
  return [...points, { period: present, ...now, otherWeights: false }];
}

/** As `parseHistoryPeriod` counts them. */
function periodOf(kind: HistoryPeriod["kind"], number: number): HistoryPeriod {
  const perYear = kind === "month" ? 12 : 4;
  const year = Math.floor(number / perYear);
  const part = (number % perYear) + 1;
  const label = kind === "month" ? `${year}-${String(part).padStart(2, "0")}` : `${year}-Q${part}`;
  return { label, kind, number };
}
