import { frozenRun, hasErrors, monthRequest, parsePeriod, runsIn, scoreBy } from "../../engine";
import { writeReport, type ReportWritten, type Source } from "../../host";
import type { Language } from "../../locales/language";
import type { Calculation, MonthMeasured } from "../calculation/calculation";
import { answered, refused, refusedByHost, type Answer } from "./answer";
import type { Choice, MonthScored, Tickets } from "./pane";
import { partsOf, readChoice } from "./publish/publishChoice";
import { readSources, type Run } from "./readSources";
import { readRules } from "./readRules";
import type { Rules } from "./rulesOfBook";

export interface ScoreRequest {
  readonly chosen: readonly Source[];
  /** With a month. */
  readonly choice: Choice & { readonly month: string };
  readonly language: Language;
  /** Told at once, so that errors in the tables are on view. */
  readonly onRules: (rules: Rules) => void;
}

export interface Scored {
  readonly tickets: Tickets;
  readonly scored: MonthScored;
  readonly written: ReportWritten;
}

/**
 * Reads the rules and the tickets anew, so that what is scored is what the sheets show now, then
 * measures, scores, settles and writes the results. Nothing is written before everything is known.
 */
export async function scoreSources(
  request: ScoreRequest,
  run: Run,
  calculation: Calculation,
): Promise<Answer<Scored>> {
  const { chosen, choice, language, onRules } = request;
  const found = await readRules();
  if (!found.ok) return found;
  const { rules } = found.value;
  onRules(rules);
  if (hasErrors(rules.findings)) return refused({ kind: "rulesBroken" });

  const frozen = frozenRun(runsIn(rules.tables), choice.month);
  if (frozen) return refused({ kind: "monthFrozen", frozen });

  const { rulebook } = rules;
  const tickets = await readSources({ chosen, rulebook }, run, calculation, "scoreCancelled");
  if (!tickets.ok) return tickets;

  const month = monthRequest(rulebook, parsePeriod(choice.month));
  const measured = await calculation.measure({
    request: month,
    grounds: true,
    onMetric: (progress) => run.onProgress({ stage: "measuring", ...progress }),
  });
  if (measured === "cancelled") return refused({ kind: "scoreCancelled" });
  if (measured.measures.agents.length === 0) {
    const months = tickets.value.months.map((known) => known.month);
    return refused({ kind: "monthEmpty", month: choice.month, found: months });
  }

  const scored = scoredBy(rules, measured, choice.profile);
  if (!scored.ok) return scored;
  const written = await writeReport(scored.value.report, {
    language,
    measures: measured.measures,
    ...measured.grounds,
    rulebook,
    settlement: scored.value.settlement,
    findings: [...rules.findings, ...scored.value.findings],
    parts: partsOf(await readChoice()),
    sourceName: chosen.map(({ name }) => name).join(", "),
    onProgress: ({ done, total }) => run.onProgress({ stage: "writing", done, total }),
    signal: run.signal,
  });
  if (!written.ok) return refusedByHost(written.problem, "scoreCancelled");
  return answered({ tickets: tickets.value, scored: scored.value, written: written.value });
}

function scoredBy(rules: Rules, measured: MonthMeasured, profile: string): Answer<MonthScored> {
  const scored = scoreBy(rules.rulebook, measured.measures, profile);
  if (scored.kind === "noProfile") return refused({ kind: "noProfile", findings: scored.findings });
  const { report, settlement, findings } = scored;
  return answered({ report, settlement, findings, ...measured, rules });
}
