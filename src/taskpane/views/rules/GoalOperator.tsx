import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { goals, type Goal } from "../../../engine";
import { paneRulesWords } from "../../../locales/paneRules";
import { OperatorEffect, type OperatorEffectProps } from "./OperatorEffect";

/** Weights to start from for what a company wants of its service. */
export function GoalOperator(props: OperatorEffectProps) {
  const words = paneRulesWords[props.language].operators.goal;
  const [goal, choose] = useState<Goal | "">("");
  return (
    <>
      <Field label={words.label}>
        <Select
          size="small"
          value={goal}
          onChange={(_event, { value }) => choose(value as Goal | "")}
        >
          <option value="">{words.choose}</option>
          {goals.map((one) => (
            <option key={one} value={one}>
              {words.goals[one]}
            </option>
          ))}
        </Select>
      </Field>
      <OperatorEffect {...props} operator={goal === "" ? null : { kind: "goal", goal }} />
    </>
  );
}
