import type { Change } from "../../../engine";
import {
  formatCount,
  formatScore,
  formatShare,
  profileName,
  tierName,
} from "../../../locales/engine";
import { scorecardWords } from "../../../locales/scorecards";
import type { CardContent } from "./scorecard";

/** The composite of the month just before; null: there is none that this one can be compared with. */
export type CompositeBefore = (agent: string) => (Change & { readonly period: string }) | null;

/** "Group A · 90 tickets · scored by regular · composite 74.0 · tier qualified · rank 10 of 12 · …" */
export function cardFacts({
  report,
  agent,
  settled,
  compositeBefore,
  language,
}: CardContent): string {
  const { facts } = scorecardWords(language);
  const profile = report.profiles.find(({ id }) => id === agent.profile);
  const composite = settled ? settled.composite : agent.composite;
  const rank = settled ? settled.rank : agent.rank;
  const tier = settled ? (settled.tier?.id ?? null) : agent.tier;
  const ranked = report.agents.filter(
    (other) => other.profile === agent.profile && other.composite !== null,
  ).length;
  const before = compositeBefore(agent.agent);
  return [
    agent.group,
    facts.tickets(formatCount(agent.tickets, language)),
    profile && facts.profile(profileName(profile.name ?? profile.id, language)),
    composite === null ? facts.noComposite : facts.composite(formatScore(composite, language)),
    tier && facts.tier(tierName(tier, language)),
    rank !== null && facts.rank(formatCount(rank, language), formatCount(ranked, language)),
    facts.coverage(formatShare(agent.coverage, language)),
    before &&
      facts.before(
        formatScore(before.before, language),
        signed(before.by, (points) => formatScore(points, language)),
        before.period,
      ),
  ]
    .filter(Boolean)
    .join(facts.separator);
}

const signed = (points: number, format: (points: number) => string): string =>
  points > 0 ? `+${format(points)}` : format(points).replace("-", "−");
