import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { paneRulesWords } from "../../../locales/paneRules";
import { Fold } from "../../components/Fold";
import { Section } from "../../components/Section";
import { BoundOperator } from "./BoundOperator";
import { GoalOperator } from "./GoalOperator";
import type { OperatorEffectProps } from "./OperatorEffect";
import { OverlayOperator } from "./OverlayOperator";
import { PromotionOperator } from "./PromotionOperator";

const operators = {
  goal: GoalOperator,
  bound: BoundOperator,
  overlay: OverlayOperator,
  promotion: PromotionOperator,
};

/** Changes of a profile by a rule rather than by hand; each shows its effect before it is applied. */
export function Operators(props: OperatorEffectProps) {
  const styles = useStyles();
  const words = paneRulesWords[props.language].operators;
  return (
    <Section heading={words.heading}>
      <p className={styles.text}>{words.about}</p>
      <Accordion collapsible>
        {(Object.keys(operators) as (keyof typeof operators)[]).map((kind) => {
          const Operator = operators[kind];
          return (
            <Fold key={kind} id={kind} summary={words[kind].title}>
              <div className={styles.operator}>
                <p className={styles.text}>{words[kind].about}</p>
                <Operator {...props} />
              </div>
            </Fold>
          );
        })}
      </Accordion>
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  operator: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
