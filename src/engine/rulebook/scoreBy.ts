import type { Finding } from "../ruleTables/finding";
import { failsAgainstMonth } from "../scoring/criticalFails/failsAgainstMonth";
import { failsOf } from "../scoring/criticalFails/failsOf";
import { withFails } from "../scoring/criticalFails/withFails";
import { parseHistoryPeriod } from "../scoring/history/historyPeriod";
import { lastScores } from "../scoring/history/lastScores";
import type { MonthMeasures } from "../scoring/measureMonth";
import type { AgentScore, Report } from "../scoring/report";
import { byRankThenName, scoreMeasures } from "../scoring/scoreMonth";
import { peopleOf } from "../scoring/settlement/peopleOf";
import { settleMonth } from "../scoring/settlement/settleMonth";
import type { SettledPerson, Settlement } from "../scoring/settlement/settlement";
import { againstMonth } from "./againstMonth";
import { chosenProfiles, type ProfileChoice } from "./profileChoice";
import { partOfMonth } from "./partOfMonth";
import type { Rulebook } from "./rulebook";

export type MonthScored =
  | {
      readonly kind: "scored";
      /** Composites, ranks and tiers as settled: after red lines, by the workbook's tiers. */
      readonly report: Report;
      /** Null where all months are taken together: only a month is settled. */
      readonly settlement: Settlement | null;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "noProfile"; readonly findings: readonly Finding[] };

/** Scores and settles a measured month by the rules of a workbook [RB6]. */
export function scoreBy(
  rulebook: Rulebook,
  measures: MonthMeasures,
  choice: ProfileChoice,
): MonthScored {
  const chosen = chosenProfiles(rulebook, choice, measures.period);
  if (chosen.profile === null) return { kind: "noProfile", findings: chosen.findings };

  const period = measures.period && parseHistoryPeriod(measures.period.label);
  const { persons } = rulebook.people;
  const fails = period && rulebook.criticalFails && failsOf(rulebook.criticalFails, period);
  const report = scoreMeasures(withFails(measures, fails), chosen.profile, {
    lastScore: period ? lastScores(rulebook.kept, period) : () => null,
    profileOf: ({ agent, group }) => chosen.of({ role: persons.get(agent)?.role ?? null, group }),
  });
  const findings = [
    ...chosen.findings,
    ...againstMonth(rulebook, measures),
    ...failsAgainstMonth(fails, report),
  ];
  if (!period) return { kind: "scored", report, settlement: null, findings };

  const inBuffer = new Set([...persons.values()].filter((one) => one.inBuffer).map((p) => p.agent));
  const part = partOfMonth(rulebook.people, measures.period, measures.settings.calendar);
  const settlement = settleMonth({
    period,
    people: peopleOf(report, {
      inBuffer,
      partOfMonth: part,
      ...(fails && { criticalFails: fails.of }),
    }),
    rules: rulebook.settlement,
    history: rulebook.history,
    salaries: rulebook.salaries,
    settings: measures.settings,
    metrics: rulebook.metrics,
  });
  return {
    kind: "scored",
    report: settled(report, settlement),
    settlement,
    findings: [...findings, ...settlement.findings],
  };
}

function settled(report: Report, { people }: Settlement): Report {
  const byAgent = new Map(people.map((person) => [person.agent, person] as const));
  const agents = report.agents
    .map((agent): AgentScore => {
      const person = byAgent.get(agent.agent);
      return person ? withSettlement(agent, person) : agent;
    })
    .toSorted(byRankThenName);
  return { ...report, agents };
}

const withSettlement = (agent: AgentScore, person: SettledPerson): AgentScore => ({
  ...agent,
  composite: person.composite,
  rank: person.rank,
  tier: person.tier?.id ?? null,
});
