import type { Finding } from "../../ruleTables/finding";
import { findingAt } from "../../ruleTables/located";
import type { Cut } from "../distribution/cut";
import { distributionTable } from "../distribution/distributionTable";
import { payTable } from "../pay/payTable";
import { salariesTable, type Salary } from "../pay/salariesTable";
import { redLinesTable } from "../redLines/redLinesTable";
import type { SettlementRules } from "./rules";
import type { SettledPerson, SettlementFindingCode } from "./settlement";

/** What somebody who settles the month must know before confirming it [SET4]. */
export function findingsOf({
  people,
  cuts,
  rules,
  salaries,
  profiles,
}: {
  readonly people: readonly SettledPerson[];
  readonly cuts: readonly Cut[];
  readonly rules: SettlementRules;
  readonly salaries: readonly Salary[];
  /** Those that people were scored by. */
  readonly profiles: readonly string[];
}): readonly Finding<SettlementFindingCode>[] {
  return [
    ...aboutRedLines(people, rules),
    ...aboutTiers(people),
    ...aboutProfiles(cuts, profiles),
    ...cuts.flatMap(aboutCut),
    ...aboutPay(people, rules, salaries),
  ];
}

const inTable = (table: string) => ({ table, row: null, column: null });

/** A line that nobody has a figure for watches over nothing. */
const aboutRedLines = (
  people: readonly SettledPerson[],
  { redLines }: SettlementRules,
): Finding<SettlementFindingCode>[] =>
  redLines
    .filter((_, index) => people.every((one) => one.redLines[index]?.kind === "notJudged"))
    .map(({ id }) => findingAt(inTable(redLinesTable.name), "settlement.notJudged", "warning", id));

const aboutTiers = (people: readonly SettledPerson[]): Finding<SettlementFindingCode>[] =>
  people
    .filter(({ composite, tier }) => composite !== null && tier === null)
    .map(({ agent, composite }) =>
      findingAt(inTable(""), "settlement.noTier", "warning", agent, composite!),
    );

/** A ranking of composites that have different weights. */
const aboutProfiles = (
  cuts: readonly Cut[],
  profiles: readonly string[],
): Finding<SettlementFindingCode>[] =>
  cuts.length > 0 && profiles.length > 1
    ? [
        findingAt(
          inTable(distributionTable.name),
          "settlement.severalProfiles",
          "warning",
          profiles.join(", "),
        ),
      ]
    : [];

function aboutCut({ rule, group, people, outcome, tied }: Cut): Finding<SettlementFindingCode>[] {
  const place = inTable(distributionTable.name);
  const where = group === null ? rule.id : `${rule.id}, ${group}`;
  switch (outcome) {
    case "tooFew":
      return [
        findingAt(
          place,
          "settlement.tooFew",
          "warning",
          `${where}: ${people}`,
          `≥ ${rule.minimumGroup}`,
        ),
      ];
    case "bothEnds":
      return [findingAt(place, "settlement.bothEnds", "warning", where)];
    case "applied":
      return tied.length === 0
        ? []
        : [findingAt(place, "settlement.tie", "warning", where, tied.join(", "))];
  }
}

function aboutPay(
  people: readonly SettledPerson[],
  { pay: { budget } }: SettlementRules,
  salaries: readonly Salary[],
): Finding<SettlementFindingCode>[] {
  if (salaries.length === 0) return [];
  const place = inTable(salariesTable.name);
  const names = new Set(people.map(({ agent }) => agent));
  const undecided = people.filter(({ pay }) => pay?.factor.share === null);
  const waits =
    budget !== null && people.some(({ pay }) => pay !== null && pay.performance === null);
  return [
    ...people
      .filter(({ pay }) => pay === null)
      .map(({ agent }) => findingAt(place, "settlement.noSalary", "warning", agent)),
    ...people
      .filter(({ partOfMonth, pay }) => partOfMonth && pay !== null)
      .map(({ agent }) => findingAt(place, "settlement.partOfMonth", "warning", agent)),
    ...salaries
      .filter(({ agent }) => !names.has(agent))
      .map(({ agent }) => findingAt(place, "settlement.nobody", "warning", agent)),
    ...undecided.map(({ agent }) => findingAt(place, "settlement.noScore", "warning", agent)),
    ...(waits
      ? [
          findingAt(
            inTable(payTable.name),
            "settlement.budgetWaits",
            "error",
            undecided.map(({ agent }) => agent).join(", "),
          ),
        ]
      : []),
  ];
}
