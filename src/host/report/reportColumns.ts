import {
  minimumOf,
  type AgentScore,
  type Metric,
  type Outcome,
  type Report,
  type Settlement,
} from "../../engine";
import {
  dimensionName,
  metricShortName,
  tierName,
  unitName,
  type Unit,
} from "../../locales/engine";
import type { Language } from "../../locales/language";
import { reportWords } from "../../locales/report";
import { asText, type WrittenCell } from "./cellText";

/** One column of the result table. */
export interface ReportColumn {
  readonly kind:
    "rank" | "agent" | "group" | "tier" | "labels" | "composite" | "dimension" | "plain" | "n";
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly format: string;
  readonly ofAgent: (agent: AgentScore) => WrittenCell;
  /** The same figure of everybody together; "" where there is none. */
  readonly ofTeam: WrittenCell;
  /** On an `n`: fewer than this many were too few to score. */
  readonly minimum?: number;
}

export const formats: Readonly<Record<Unit, string>> = {
  tickets: "#,##0",
  number: "#,##0.00",
  share: "0.0%",
  points: "0.0",
  seconds: "#,##0.0",
  minutes: "#,##0.0",
  hours: "#,##0.0",
  money: "#,##0.00",
  ticketsPerDay: "#,##0.0",
};

/**
 * The table, column by column. Left out are the groups of a sheet without any, and metrics that
 * nobody could be measured by; the notes below the table say why. What was not measured for one
 * person is a blank cell, so that Excel leaves it out of sums and averages too.
 */
export function reportColumns(
  report: Report,
  language: Language,
  settlement: Settlement | null = null,
): readonly ReportColumn[] {
  const words = reportWords(language).columns;
  const scored = (value: number | null): WrittenCell => value ?? "";
  const columns: ReportColumn[] = [
    {
      kind: "rank",
      header: words.rank,
      width: 48,
      format: "0",
      ofAgent: ({ rank }) => scored(rank),
      ofTeam: "",
    },
    {
      kind: "agent",
      header: words.agent,
      width: 96,
      format: "General",
      ofAgent: ({ agent }) => asText(agent),
      ofTeam: asText(words.team),
    },
    {
      kind: "group",
      header: words.group,
      width: 90,
      format: "General",
      ofAgent: ({ group }) => asText(group ?? ""),
      ofTeam: "",
    },
    {
      kind: "tier",
      header: words.tier,
      width: 96,
      format: "General",
      ofAgent: ({ tier }) => asText(tier === null ? "" : tierName(tier, language)),
      ofTeam: "",
    },
    ...distinctions(settlement, language),
    {
      kind: "composite",
      header: words.composite,
      width: 96,
      format: "0.0",
      ofAgent: ({ composite }) => scored(composite),
      ofTeam: "",
    },
    {
      kind: "plain",
      header: words.coverage,
      width: 72,
      format: "0%",
      ofAgent: ({ coverage }) => coverage,
      ofTeam: "",
    },
    {
      kind: "plain",
      header: words.tickets,
      width: 66,
      format: formats.tickets,
      ofAgent: ({ tickets }) => tickets,
      ofTeam: report.team.tickets,
    },
    ...report.profile.dimensions.map(({ id }, index) => dimensionColumn(id, index, language)),
    ...measuredMetrics(report).flatMap((metric) => metricColumns(metric, report, language)),
  ];
  const grouped = report.agents.some(({ group }) => group !== null);
  return unique(columns.filter(({ kind }) => grouped || kind !== "group"));
}

/**
 * Labels of the best, where a rule gives some. Whatever else a month comes to is on a sheet of its
 * own: a ranking is shown to people whom a colleague's improvement plan does not concern.
 */
function distinctions(settlement: Settlement | null, language: Language): ReportColumn[] {
  const { labels, listSeparator } = reportWords(language);
  const best = (settlement?.cuts ?? []).filter(({ rule }) => rule.end === "top");
  if (best.length === 0) return [];
  return [
    {
      kind: "labels",
      header: labels,
      width: 96,
      format: "General",
      ofAgent: ({ agent }) =>
        asText(
          [
            ...new Set(
              best.filter(({ taken }) => taken.includes(agent)).map(({ rule }) => rule.id),
            ),
          ].join(listSeparator),
        ),
      ofTeam: "",
    },
  ];
}

/** VOLUME has its column already: the tickets. */
const measuredMetrics = (report: Report): readonly Metric[] =>
  report.measured.filter(({ id }) => id !== "VOLUME" && isMeasured(report, id));

/** Somebody, or everybody together, could be measured. */
export const isMeasured = (report: Report, metric: string): boolean =>
  [report.team, ...report.agents].some(({ metrics }) => metrics.get(metric)?.kind === "measured");

const dimensionColumn = (id: string, index: number, language: Language): ReportColumn => ({
  kind: "dimension",
  header: dimensionName(id, language),
  width: 84,
  format: "0.0",
  ofAgent: ({ dimensions }) => dimensions[index]?.score ?? "",
  ofTeam: "",
});

function metricColumns(
  metric: Metric,
  report: Report,
  language: Language,
): readonly ReportColumn[] {
  const { id, unit } = metric;
  const name = metricShortName(id, language, report.measured);
  const of = (outcome: Outcome | undefined, part: "value" | "n"): WrittenCell =>
    outcome?.kind === "measured" ? outcome[part] : "";
  const inUnit = unitName(unit, language);
  return [
    {
      kind: "plain",
      header: inUnit === "" ? name : reportWords(language).columns.inUnit(name, inUnit),
      width: 84,
      format: formats[unit],
      ofAgent: ({ metrics }) => of(metrics.get(id), "value"),
      ofTeam: of(report.team.metrics.get(id), "value"),
    },
    {
      kind: "n",
      header: reportWords(language).columns.n(name),
      width: 66,
      format: formats.tickets,
      ofAgent: ({ metrics }) => of(metrics.get(id), "n"),
      ofTeam: of(report.team.metrics.get(id), "n"),
      minimum: minimumOf(metric, report.settings),
    },
  ];
}

/** Excel wants every header of a table once, whatever the case; a user's dimension may be "Tier". */
function unique(columns: readonly ReportColumn[]): readonly ReportColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let header = column.header;
    for (let again = 2; taken.has(header.toLowerCase()); again++)
      header = `${column.header} (${again})`;
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}
