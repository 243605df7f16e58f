import { metricById, type Report } from "../../../engine";
import { dashboardWords } from "../../../locales/dashboard";
import { formatCount, formatValue, metricShortName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";

/** "12 people · 1,204 tickets · FCR 78.4% · …": what the profile weighs, of everybody together. */
export function teamFigures(report: Report, language: Language): string {
  const words = dashboardWords(language);
  const weighed = report.profile.dimensions.flatMap(({ metrics }) =>
    metrics.map(({ metric }) => metric),
  );
  const figures = [...new Set(weighed)].flatMap((id) => {
    const metric = metricById(id, report.measured);
    const outcome = report.team.metrics.get(id);
    if (!metric || outcome?.kind !== "measured") return [];
    const value = formatValue(outcome.value, metric.unit, language);
    return [words.figure(metricShortName(id, language, report.measured), value)];
  });
  return [
    words.people(formatCount(report.agents.length, language)),
    words.tickets(formatCount(report.team.tickets, language)),
    ...figures,
  ].join(words.separator);
}
