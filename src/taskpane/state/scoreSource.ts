import {
  measuringSteps,
  parsePeriod,
  scoreMeasures,
  type MonthMeasures,
  type Profile,
  type Report,
} from "../../engine";
import { writeReport, type ReportWritten, type Source } from "../../host";
import type { Language } from "../../locales/language";
import { answered, refused, refusedByHost, type Answer } from "./answer";
import { breathe } from "./breathe";
import { lookThrough } from "./lookThrough";
import type { Tickets } from "./pane";
import { readSource, type Run } from "./readSource";

export interface ScoreRequest {
  readonly source: Source;
  /** "2025-03" */
  readonly month: string;
  /** Id of a `ProfileChoice`. */
  readonly profile: string;
  readonly language: Language;
}

export interface Scored {
  readonly tickets: Tickets;
  readonly report: Report;
  readonly written: ReportWritten;
}

/**
 * Reads the tickets and the weights anew, so that what is scored is what the sheets show now, then
 * measures, scores and writes the result sheet. Nothing is written before everything is known.
 */
export async function scoreSource(
  { source, month, profile: id, language }: ScoreRequest,
  run: Run,
): Promise<Answer<Scored>> {
  const profile = await profileNow(id);
  if (!profile.ok) return profile;
  const tickets = await readSource(source, run, "scoreCancelled");
  if (!tickets.ok) return tickets;

  const measures = await measure(tickets.value, month, run);
  if (measures === "cancelled") return refused({ kind: "scoreCancelled" });
  if (measures.agents.length === 0) {
    const found = tickets.value.months.map((known) => known.month);
    return refused({ kind: "monthEmpty", month, found });
  }

  const report = scoreMeasures(measures, profile.value);
  const written = await writeReport(report, {
    language,
    sourceName: source.name,
    onProgress: ({ done, total }) => run.onProgress({ stage: "writing", done, total }),
    signal: run.signal,
  });
  if (!written.ok) return refusedByHost(written.problem, "scoreCancelled");
  return answered({ tickets: tickets.value, report, written: written.value });
}

async function profileNow(id: string): Promise<Answer<Profile>> {
  const found = await lookThrough();
  if (!found.ok) return found;

  const choice = found.value.profiles.find((known) => known.id === id);
  return choice?.profile ? answered(choice.profile) : refused({ kind: "profileUnusable" });
}

async function measure(
  { outcome }: Tickets,
  month: string,
  { onProgress, signal }: Run,
): Promise<MonthMeasures | "cancelled"> {
  const steps = measuringSteps(outcome, { period: parsePeriod(month) });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;

    onProgress({ stage: "measuring", ...step.value });
    await breathe();
    if (signal.aborted) return "cancelled";
  }
}
