import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Change } from "../../../engine";
import { formatScore } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneReviewWords } from "../../../locales/paneReview";

interface ChangeMarkProps {
  /** Of a composite, in points; null: cannot be told, and nothing is shown. */
  readonly change: Change | null;
  readonly language: Language;
}

/** "▲ 2.0": a form as well as a colour, and read out in words. */
export function ChangeMark({ change, language }: ChangeMarkProps) {
  const styles = useStyles();
  const words = paneReviewWords[language];
  if (change === null) return null;
  const points = formatScore(Math.abs(change.by), language);
  const isSame = points === formatScore(0, language);
  const isUp = change.by > 0;
  return (
    <span
      role="img"
      aria-label={
        isSame ? words.changeNone : isUp ? words.changeUp(points) : words.changeDown(points)
      }
      className={mergeClasses(styles.mark, !isSame && (isUp ? styles.up : styles.down))}
    >
      {isSame ? "=" : `${isUp ? "▲" : "▼"} ${points}`}
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusWarningForeground3 },
});
