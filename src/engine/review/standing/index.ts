export { attentionOf, type Attention } from "./attention";
export { changeOf, type Change } from "./change";
export { peersOf, type Peers } from "./peers";
export { spreadOf, type Bin, type Spread } from "./spread";
export { compositeTrend, metricTrend, type TrendPoint } from "./trend";
export { waterfallOf, type Waterfall, type WaterfallStep } from "./waterfall";
