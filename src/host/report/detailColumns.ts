import type { Detail, MetricScore, Outcome, Report } from "../../engine";
import { reportedDefinition } from "../../locales/definition";
import { dimensionName, formatMoment, metricName, unitName } from "../../locales/engine";
import type { Language } from "../../locales/language";
import { detailWords } from "../../locales/details";
import { asText } from "./cellText";
import { detailNote } from "./detailNote";
import type { DetailRow } from "./detailRows";
import { formats } from "./reportColumns";
import type { SheetColumn } from "./tableSheet";

const POINTS = "0.00";

/**
 * Value, what it rests on, what it was worth. Effective weights of a person come to 100 and
 * contributions to the composite, before red lines; both unrounded.
 */
export function detailColumns(
  report: Report,
  language: Language,
): readonly SheetColumn<DetailRow>[] {
  const words = detailWords(language).columns;
  const text = (
    header: string,
    width: number,
    of: (row: DetailRow) => string,
  ): SheetColumn<DetailRow> => ({
    header,
    width,
    format: "General",
    of: (row) => asText(of(row)),
  });
  const inUnit = (
    header: string,
    of: (row: DetailRow) => number | null | undefined,
  ): SheetColumn<DetailRow> => ({
    header,
    width: 66,
    format: ({ metric }) => formats[metric.unit],
    of: (row) => of(row) ?? "",
  });
  const count = (
    header: string,
    of: (row: DetailRow) => number | null | undefined,
  ): SheetColumn<DetailRow> => ({
    header,
    width: 70,
    // Of shared tickets a part counts; "#,##0.##" would end whole numbers with a point.
    format: (row) => (Number.isInteger(of(row) ?? 0) ? "#,##0" : "#,##0.00"),
    of: (row) => of(row) ?? "",
    isFaint: true,
  });
  const leftOut = (header: string, reason: keyof Detail["leftOut"]) =>
    count(header, ({ detail }) => detail?.leftOut[reason] || null);
  const points = (
    header: string,
    of: (score: MetricScore) => number | null,
  ): SheetColumn<DetailRow> => ({
    header,
    width: 66,
    format: POINTS,
    of: ({ score }) => (score && of(score)) ?? "",
  });
  const definitions = new Map<string, string>();
  const definitionOf = (id: string): string => {
    if (!definitions.has(id)) definitions.set(id, reportedDefinition(id, report, language));
    return definitions.get(id)!;
  };
  return [
    text(words.agent, 96, ({ agent }) => agent.agent),
    text(words.metric, 172, ({ metric }) => metricName(metric.id, language, report.measured)),
    text(words.dimension, 90, ({ dimension }) =>
      dimension === null ? "" : dimensionName(dimension, language),
    ),
    inUnit(words.value, ({ outcome }) => valueOf(outcome)),
    text(words.unit, 42, ({ metric }) => unitName(metric.unit, language)),
    inUnit(words.team, ({ team }) => valueOf(team)),
    count(words.n, ({ outcome }) => (outcome.kind === "measured" ? outcome.n : null)),
    count(words.counted, ({ detail }) => detail?.counted),
    inUnit(words.low, ({ detail }) => detail?.interval?.low),
    inUnit(words.high, ({ detail }) => detail?.interval?.high),
    inUnit(words.median, ({ detail }) => detail?.spread?.median),
    { ...inUnit(words.p90, ({ detail }) => detail?.spread?.p90), width: 86 },
    inUnit(words.mean, ({ detail }) => detail?.spread?.mean),
    leftOut(words.notMatured, "notMatured"),
    leftOut(words.unusableTime, "unusableTime"),
    leftOut(words.unknown, "unknown"),
    inUnit(words.target, ({ score }) => score?.target),
    points(words.score, ({ score }) => score),
    points(words.effectiveWeight, ({ effectiveWeight }) => effectiveWeight),
    { ...points(words.contribution, ({ contribution }) => contribution), width: 96 },
    points(words.lost, ({ lost }) => lost),
    text(words.finalFrom, 120, ({ metric }) => {
      const until = report.notes.get(metric.id)?.provisionalUntil;
      return until === undefined ? "" : formatMoment(until, language);
    }),
    text(words.note, 200, (row) => detailNote(row, report, language)),
    text(words.definition, 420, ({ metric }) => definitionOf(metric.id)),
  ];
}

const valueOf = (outcome: Outcome | undefined): number | null =>
  outcome?.kind === "measured" ? outcome.value : null;
