import type { Curve } from "../../curves/curve";
import { dimension, metric, profile } from "./weigh";

/** A mark of 100 as it stands. */
const outOf100: Curve = { kind: "linear", worst: 0, best: 100 };
const asShare: Curve = { kind: "linear", worst: 0, best: 1 };

/** 数据源配比: QA 60, survey 30, supervisor 10 (S1-20, V017), each as it was marked [choice]. */
export const sourceMix = profile(
  "source-mix",
  dimension("quality", 60, metric("QASCORE", 100, outOf100)),
  dimension("satisfaction", 30, metric("CSAT", 100, asShare)),
  dimension("qualitative", 10, metric("SUPERVISOR", 100, outOf100)),
);
