import {
  catalogue,
  defaultSettings,
  measureAhead,
  measuringSteps,
  type MeasureRequest,
  type MonthMeasures,
  type ReadTickets,
} from "../../engine";
import { breathe } from "./breathe";
import type { Run } from "./readSources";

/** Metrics that are measured in one go: what several of them need is derived once. */
const TOGETHER = 8;

/** Measures a month, with room to draw and to cancel in between. */
export async function measure(
  read: ReadTickets,
  request: MeasureRequest,
  { onProgress, signal }: Run,
): Promise<MonthMeasures | "cancelled"> {
  const { period, metrics = catalogue } = request;
  const settings = { ...defaultSettings, ...request.settings };
  for (let done = 0; done < metrics.length; done += TOGETHER) {
    const some = metrics.slice(done, done + TOGETHER);
    onProgress({ stage: "measuring", metric: some[0]!.id, done, total: metrics.length });
    await breathe();
    if (signal.aborted) return "cancelled";
    measureAhead(read.table, some, { period, settings });
  }

  const steps = measuringSteps(read, request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
