import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PlainList } from "../PlainList";
import { placed } from "./scale";
import { useBarStyles } from "./useBarStyles";

export interface WaterfallBar {
  readonly id: string;
  readonly name: string;
  /** "36.2 · −3.8" */
  readonly figures: string;
  /** In points: where the bar begins, where what was won ends, and where full marks would be. */
  readonly from: number;
  readonly won: number;
  readonly full: number;
  /** It was taken away, not won. */
  readonly isTaken?: boolean;
  readonly isTotal?: boolean;
}

interface WaterfallBarsProps {
  readonly label: string;
  readonly bars: readonly WaterfallBar[];
  /** Points at the right end. */
  readonly most: number;
}

/** From step to step: solid is won, hatched is lost, each beginning where the last one ended. */
export function WaterfallBars({ label, bars, most }: WaterfallBarsProps) {
  const styles = useStyles();
  const bar = useBarStyles();
  const scale = { from: 0, to: most };
  const between = (from: number, to: number) => ({
    left: `${placed(Math.min(from, to), scale, 0, 100)}%`,
    width: `${placed(Math.abs(to - from), scale, 0, 100)}%`,
  });
  return (
    <PlainList label={label}>
      {bars.map(({ id, name, figures, from, won, full, isTaken, isTotal }) => (
        <li key={id} className={mergeClasses(isTotal && styles.total)}>
          <div className={styles.line}>
            <span>{name}</span>
            <span className={styles.figures}>{figures}</span>
          </div>
          <div aria-hidden="true" className={bar.track}>
            <div
              className={mergeClasses(bar.bar, isTaken ? bar.taken : bar.solid)}
              style={between(from, won)}
            />
            {full > won && (
              <div className={mergeClasses(bar.bar, bar.hatched)} style={between(won, full)} />
            )}
          </div>
        </li>
      ))}
    </PlainList>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  figures: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalXS,
  },
});
