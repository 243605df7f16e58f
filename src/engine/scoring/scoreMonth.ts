import type { Metric } from "../metrics/metric";
import type { Outcome } from "../metrics/outcome";
import { engineVersion } from "../version";
import { mostOften } from "./groupsOf";
import {
  measureMonth,
  type AgentMeasures,
  type MeasureRequest,
  type MonthMeasures,
  type ReadTickets,
} from "./measureMonth";
import type { LastScores } from "./history/lastScores";
import type { Profile } from "./profiles/profile";
import { ranksOf } from "./ranks";
import type { AgentScore, Report } from "./report";
import { composed, type Substitutes } from "./scoreAgent";
import { scoreMetric, type OwnScore } from "./scoreMetric";
import { tierOf } from "./tiers";

export interface ScoreOptions {
  /** Whose profile is whose, where not all have the same; null: nobody's, there is no composite. */
  readonly profileOf?: (agent: AgentMeasures) => Profile | null;
  /** Latest scores of earlier periods, for profiles that carry them. */
  readonly lastScore?: LastScores;
}

/** Measures a month and scores it by a profile that `checkProfile` found no error in. */
export const scoreMonth = (
  read: ReadTickets,
  request: MeasureRequest & ScoreOptions & { readonly profile: Profile },
): Report => scoreMeasures(measureMonth(read, request), request.profile, request);

/** Scores what is measured; the tickets are not touched again. */
export function scoreMeasures(
  measures: MonthMeasures,
  profile: Profile,
  options: ScoreOptions = {},
): Report {
  const { profileOf = () => profile, lastScore = () => null } = options;
  const chosen = measures.agents.map((agent) => profileOf(agent));
  const profiles = [...new Set(chosen)].filter((of) => of !== null);
  const scored = new Map<AgentMeasures, Unranked>();
  for (const own of profiles) {
    const agents = measures.agents.filter((_, index) => chosen[index] === own);
    for (const [agent, score] of scoreAll(agents, measures, own, lastScore))
      scored.set(agent, score);
  }
  return {
    period: measures.period,
    profile,
    profiles: profiles.length > 0 ? profiles : [profile],
    engine: engineVersion,
    settings: measures.settings,
    tickets: measures.read.table.size,
    issues: measures.read.issues,
    issueCounts: measures.read.issueCounts,
    excluded: measures.read.excluded,
    measured: measures.measured,
    agents: ranked(measures.agents.map((agent) => scored.get(agent) ?? unscored(agent))),
    team: { tickets: countOf(measures.team), metrics: measures.team },
    notes: measures.notes,
  };
}

type Unranked = Omit<AgentScore, "rank">;

/** Those of one profile: the mean of their scores may stand in for a missing one. */
function scoreAll(
  agents: readonly AgentMeasures[],
  measures: MonthMeasures,
  profile: Profile,
  lastScore: LastScores,
): ReadonlyMap<AgentMeasures, Unranked> {
  const own = ownScores(agents, measures, profile);
  const means = profile.missing === "team" ? meansOf([...own.values()]) : new Map<string, number>();
  return new Map(
    agents.map((agent) => {
      const substitutes: Substitutes = {
        last: (metric) => lastScore(agent.agent, metric),
        team: (metric) => means.get(metric) ?? null,
      };
      const scores = own.get(agent)!;
      const total = composed(profile, scores, isInvalid(agent, profile), substitutes);
      const { metrics } = agent;
      const tickets = countOf(metrics);
      const tier = tierOf(total.composite);
      return [agent, { ...agent, tickets, metrics, profile: profile.id, ...total, tier }];
    }),
  );
}

type OwnScores = readonly (readonly OwnScore[])[];

function ownScores(
  agents: readonly AgentMeasures[],
  measures: MonthMeasures,
  { dimensions }: Profile,
): ReadonlyMap<AgentMeasures, OwnScores> {
  const known = new Map(measures.measured.map((metric) => [metric.id, metric] as const));
  const channels = channelsOf(measures, dimensions);
  return new Map(
    agents.map((agent) => [
      agent,
      dimensions.map(({ metrics }) =>
        metrics.map((weighed) => {
          const metric: Metric | undefined = known.get(weighed.metric);
          const own = agent.metrics.get(weighed.metric);
          const team = measures.team.get(weighed.metric);
          const channel = channels.get(agent.agent) ?? null;
          const fails = agent.failed?.get(weighed.metric)?.fails ?? [];
          const isFailed = fails.some(({ effect }) => effect.kind === "metric");
          const score = scoreMetric(weighed, { metric, own, team, channel }, measures.settings);
          return isFailed ? { ...score, score: 0 } : score;
        }),
      ),
    ]),
  );
}

/** Looked for only where a curve depends on it. */
function channelsOf(
  { read, period }: MonthMeasures,
  dimensions: Profile["dimensions"],
): ReadonlyMap<string, string> {
  const isAsked = dimensions.some(({ metrics }) => metrics.some(({ byChannel }) => byChannel));
  return isAsked ? mostOften(read.table, "channel", period) : new Map();
}

function meansOf(all: readonly OwnScores[]): Map<string, number> {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const { metric, score } of all.flat(2)) {
    if (score === null) continue;
    const { sum, n } = sums.get(metric) ?? { sum: 0, n: 0 };
    sums.set(metric, { sum: sum + score, n: n + 1 });
  }
  return new Map([...sums].map(([metric, { sum, n }]) => [metric, sum / n]));
}

const isInvalid = ({ metrics }: AgentMeasures, { dimensions }: Profile): boolean =>
  dimensions.some((dimension) =>
    dimension.metrics.some(({ metric }) => metrics.get(metric)?.kind === "invalid"),
  );

const unscored = (agent: AgentMeasures): Unranked => ({
  ...agent,
  tickets: countOf(agent.metrics),
  profile: null,
  dimensions: [],
  composite: null,
  withheld: "noProfile",
  coverage: 0,
  tier: null,
});

/** Ranked among those of the same profile: other weights are another race [SC6]. */
function ranked(agents: readonly Unranked[]): readonly AgentScore[] {
  const ranks = new Map<Unranked, number | null>();
  for (const profile of new Set(agents.map((agent) => agent.profile))) {
    const of = agents.filter((agent) => agent.profile === profile);
    const found = ranksOf(of.map(({ composite }) => composite));
    of.forEach((agent, index) => ranks.set(agent, found[index] ?? null));
  }
  return agents
    .map((agent): AgentScore => ({ ...agent, rank: ranks.get(agent) ?? null }))
    .sort(byRankThenName);
}

/** Tickets created in the period: the measure VOLUME. */
function countOf(metrics: ReadonlyMap<string, Outcome>): number {
  const volume = metrics.get("VOLUME");
  return volume?.kind === "measured" ? volume.value : 0;
}

export const byRankThenName = (a: AgentScore, b: AgentScore): number =>
  (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) ||
  (a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0);
