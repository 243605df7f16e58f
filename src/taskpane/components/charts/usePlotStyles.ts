import { makeStyles, tokens } from "@fluentui/react-components";

/** Lines, marks and words of drawn charts; in the system's colours where it sets them. */
export const usePlotStyles = makeStyles({
  plot: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  axis: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  guide: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1px",
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  mark: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  other: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  word: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
