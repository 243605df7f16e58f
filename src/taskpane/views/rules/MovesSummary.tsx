import { makeStyles } from "@fluentui/react-components";
import { amountOf } from "../../../engine";
import { formatValue } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { isMoved, type Moves } from "../../state/rules/whoMoves";

interface MovesSummaryProps {
  readonly moves: Moves;
  readonly language: Language;
}

/** How many ranks, tiers and pays change, and what pay comes to all together. */
export function MovesSummary({ moves, language }: MovesSummaryProps) {
  const styles = useStyles();
  const words = paneRulesWords[language].moves;
  const { people, rankMoved, tierMoved, payMoved, pay } = moves;
  const money = (cents: number) => formatValue(amountOf(cents), "money", language);
  return (
    <p className={styles.summary} role="status">
      {people.some(isMoved) ? words.summary(rankMoved, tierMoved) : words.nobody}
      {pay && (
        <>
          {" "}
          {payMoved === 0
            ? words.paySame
            : words.pay(payMoved, money(pay.before), money(pay.after))}
        </>
      )}
    </p>
  );
}

const useStyles = makeStyles({ summary: { margin: 0 } });
