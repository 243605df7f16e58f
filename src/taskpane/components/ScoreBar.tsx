import { makeStyles, tokens } from "@fluentui/react-components";

interface ScoreBarProps {
  /** 0–100; null draws an empty bar. */
  readonly score: number | null;
}

/** A score as a length. The figure stands beside it, so the bar itself is not read out. */
export function ScoreBar({ score }: ScoreBarProps) {
  const styles = useStyles();
  return (
    <div aria-hidden="true" className={styles.track}>
      {score !== null && <div className={styles.bar} style={{ width: `${score}%` }} />}
    </div>
  );
}

const useStyles = makeStyles({
  track: {
    height: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": {
      backgroundColor: "CanvasText",
      forcedColorAdjust: "none",
    },
  },
});
