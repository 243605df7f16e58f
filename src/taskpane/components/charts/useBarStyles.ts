import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * Bars that are told apart without colour: solid for what was won, hatched for what was lost, crossed
 * out for what was taken away. Where the system sets the colours they are drawn in its own.
 */
export const useBarStyles = makeStyles({
  track: {
    position: "relative",
    height: "12px",
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Canvas" },
  },
  bar: { position: "absolute", insetBlock: 0 },
  solid: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  hatched: {
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralForeground3}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground3} 0 1px, transparent 1px 5px)`,
    "@media (forced-colors: active)": {
      border: "1px solid CanvasText",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 1px, transparent 1px 5px)",
    },
  },
  taken: {
    boxSizing: "border-box",
    border: `2px solid ${tokens.colorStatusDangerForeground1}`,
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorStatusDangerForeground1} 0 2px, transparent 2px 4px)`,
    "@media (forced-colors: active)": {
      border: "2px solid CanvasText",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 2px, transparent 2px 4px)",
    },
  },
  swatch: { display: "inline-block", width: "12px", height: "12px", verticalAlign: "middle" },
});
