import type { Cells } from "../../tickets/cells";
import { hasErrors, type Finding } from "../../ruleTables/finding";
import { ruleOf, type Located } from "../../ruleTables/located";
import { readRuleTable } from "../../ruleTables/readRuleTable";
import { catalogue } from "../catalogue";
import type { Metric } from "../metric";
import type { Input } from "./input";
import { inputOfRow } from "./inputOfRow";
import { inputsTable } from "./inputsTable";
import { oneScale } from "./oneScale";
import { warnOfStrangers } from "./warnOfStrangers";
import { warnOfTwins } from "./warnOfTwins";

export interface InputsRead {
  readonly inputs: readonly Input[];
  readonly findings: readonly Finding[];
}

/**
 * What people entered, and everything that is wrong with it; a row is used whole or not at all.
 *
 * @param agents those whom the tickets know, to point out names that are not among them.
 */
export function readInputs(
  cells: Cells,
  metrics: readonly Metric[] = catalogue,
  agents?: readonly string[],
): InputsRead {
  const { rules: written, findings } = readRuleTable(inputsTable, cells, (row) =>
    inputOfRow(row, metrics),
  );
  const scaled = oneScale(written);
  const located: readonly Located<Input>[] = scaled.inputs;
  const found = [
    ...findings,
    ...scaled.findings,
    ...warnOfTwins(located),
    ...(agents ? warnOfStrangers(located, agents) : []),
  ];
  return { inputs: located.map(ruleOf), findings: inRowOrder(found) };
}

const inRowOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || +!hasErrors([a]) - +!hasErrors([b]));
