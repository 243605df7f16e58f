import { extraHeaders, type MeasureRequest, type MonthMeasures } from "../../engine";
import type { ReadTickets } from "../calculation/calculation";
import { withCalculation } from "../calculation/withCalculation";
import type { Run } from "./readSources";

/** Measures a month of tickets that were read before. */
export const measure = (
  read: ReadTickets,
  request: MeasureRequest,
  { onProgress, signal }: Run,
): Promise<MonthMeasures | "cancelled"> =>
  withCalculation(signal, async (calculation) => {
    calculation.hold(read, extraHeaders(request.metrics ?? []));
    const measured = await calculation.measure({
      request,
      grounds: false,
      onMetric: (progress) => onProgress({ stage: "measuring", ...progress }),
    });
    return measured === "cancelled" ? measured : measured.measures;
  });
