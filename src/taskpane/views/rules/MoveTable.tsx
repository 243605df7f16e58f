import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { amountOf } from "../../../engine";
import { formatCount, formatScore, formatValue, tierName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import type { Move } from "../../state/rules/whoMoves";

interface MoveTableProps {
  readonly moves: readonly Move[];
  readonly label: string;
  readonly language: Language;
}

/** Rank and composite of each person before and after, and the tier and the pay where they change. */
export function MoveTable({ moves, label, language }: MoveTableProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].moves;
  const rank = (of: number | null) => (of === null ? words.none : formatCount(of, language));
  const score = (of: number | null) => (of === null ? words.none : formatScore(of, language));
  const change = (before: string, after: string) =>
    before === after ? after : words.change(before, after);
  return (
    <table aria-label={label} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {words.agent}
          </th>
          <th scope="col" className={styles.figure}>
            {words.rank}
          </th>
          <th scope="col" className={styles.figure}>
            {words.composite}
          </th>
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => (
          <tr key={move.agent}>
            <th scope="row" className={styles.name}>
              {move.agent}
              {further(move, language).map((text) => (
                <span key={text} className={styles.further}>
                  {text}
                </span>
              ))}
            </th>
            <td className={styles.figure}>
              {change(rank(move.before.rank), rank(move.after.rank))}
              <Direction move={move} language={language} />
            </td>
            <td className={styles.figure}>
              {change(score(move.before.composite), score(move.after.composite))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The tier crossed, and what that means in pay. */
function further({ before, after }: Move, language: Language): readonly string[] {
  const words = paneRulesWords[language].moves;
  const tier = (of: string | null) => (of === null ? words.none : tierName(of, language));
  const pay = (of: number | null) =>
    of === null ? words.none : formatValue(amountOf(of), "money", language);
  return [
    ...(before.tier === after.tier ? [] : [words.change(tier(before.tier), tier(after.tier))]),
    ...(before.pay === after.pay
      ? []
      : [words.payOf(words.change(pay(before.pay), pay(after.pay)))]),
  ];
}

interface DirectionProps {
  readonly move: Move;
  readonly language: Language;
}

/** A form as well as a colour: an arrow up is a better rank. */
function Direction({ move: { before, after }, language }: DirectionProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].moves;
  if (before.rank === null || after.rank === null || before.rank === after.rank) return null;
  const places = before.rank - after.rank;
  return places > 0 ? (
    <ArrowUp16Regular
      role="img"
      aria-label={words.up(places)}
      className={mergeClasses(styles.arrow, styles.up)}
    />
  ) : (
    <ArrowDown16Regular
      role="img"
      aria-label={words.down(-places)}
      className={mergeClasses(styles.arrow, styles.down)}
    />
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXXS,
  },
  further: { display: "block", color: tokens.colorNeutralForeground2 },
  figure: {
    verticalAlign: "top",
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  arrow: { verticalAlign: "middle" },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusWarningForeground3 },
});
