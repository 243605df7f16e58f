import assert from "node:assert/strict";
import { bigTickets } from "../../src/workbench/sample/bigTickets";
import { Formulas } from "./formulas";
import { Grid, noError } from "./grid";
import { row, type Row } from "./row";

/** A large table for formulas; larger ones do not fit into a call of Excel on the web. */
const TICKETS = 100_000;
const AGENTS = 200;
/** COUNTIFS takes so long that a few of its formulas must do. */
const COUNTED = 10;

/** 200 agents × 25 metric formulas after an edit, as functions and in the workbench's grid. */
export async function formulaRows(): Promise<readonly Row[]> {
  const formulas = new Formulas(bigTickets(TICKETS + 1, AGENTS, 2));
  await formulas.open();
  assert.deepEqual(await formulas.recalculateWithHandle(), formulas.numbers());
  formulas.edit();
  formulas.withRange(0);
  return [
    await row(
      "formulas/scorecard",
      2,
      "one SCORECARD, as functions",
      5,
      () => formulas.recalculateWithHandle(),
      () => formulas.scorecard(),
    ),
    await row(
      "range-again/first",
      0.5,
      "the first formula over a range",
      5,
      () => formulas.withRange(1),
      () => {
        formulas.edit();
        return formulas.withRange(0);
      },
    ),
    ...(await gridRows()),
  ];
}

async function gridRows(): Promise<readonly Row[]> {
  const cells = bigTickets(TICKETS + 1, AGENTS, 2) as (string | number)[][];
  const agent = cells[0]!.indexOf("客服");
  const escalated = cells[0]!.indexOf("是否升级");
  cells[1]![escalated] = "否";
  const agents = [...new Set(cells.slice(1).map((row) => String(row[agent])))];

  const metrics = await Grid.open(
    cells,
    agents.map((name, index) => [
      index === 0 ? '=KPI.OPEN("Tickets")' : "=0",
      ...ids.map((id) => `=KPI.METRIC($A$1,"${id}","${name}")`),
    ]),
  );
  const numbers = metrics.values({ row: 0, column: 1, rows: AGENTS, columns: ids.length });
  noError(numbers);
  // The grid's own formula engine takes most of the time, so it is what ours is held against.
  const plain = await Grid.open(
    cells,
    agents.map((name, index) => [
      index === 0 ? '=KPI.OPEN("Tickets")' : "=0",
      ...ids.map((id) => `=LEN($A$1&"${id}${name}")`),
    ]),
  );
  const handle = { row: 0, column: 0, rows: 1, columns: 1 };
  const againstPlain = await row(
    "grid/plain",
    1.5,
    "as many formulas that only look at the handle, in the grid",
    3,
    () => metrics.recalculated(handle),
    () => plain.recalculated(handle),
  );
  plain.dispose();

  const counted = await Grid.open(
    cells,
    agents
      .slice(0, COUNTED)
      .map((name) => [
        `=COUNTIFS(Tickets[客服],"${name}",Tickets[是否升级],"是")/COUNTIFS(Tickets[客服],"${name}")`,
        `=AVERAGEIFS(Tickets[服务成本],Tickets[客服],"${name}",Tickets[解决时间],">0")`,
      ]),
  );
  const found = counted.values({ row: 0, column: 0, rows: COUNTED, columns: 2 });
  const columns = [ids.indexOf("ESCALATION"), ids.indexOf("COST")];
  found.forEach((line, index) =>
    line.forEach((value, at) => close(numbers[index]![columns[at]!], value)),
  );
  // The ticket that is edited is of the first agent.
  const shown = { row: 0, column: 0, rows: 1, columns: 1 };
  const againstCounting = await row(
    "grid/countifs",
    1,
    `${2 * COUNTED} COUNTIFS and AVERAGEIFS formulas in the grid, against 5,000 of ours`,
    1,
    () => metrics.recalculated(handle),
    () => counted.recalculated(shown),
  );
  counted.dispose();
  metrics.dispose();
  return [againstPlain, againstCounting];
}

const close = (one: unknown, other: unknown): void =>
  assert(Math.abs(Number(one) - Number(other)) < 1e-9, `${String(one)}, not ${String(other)}`);

const ids = [
  ..."VOLUME FCR CSAT FRT FRT.P90 FRT.WITHIN RESOLUTION RESOLVED.24H RESOLVED.48H OVERDUE".split(
    " ",
  ),
  ..."ESCALATION REPEAT REOPEN COST PERDAY".split(" "),
  ..."VOLUME FCR CSAT FRT FRT.P90 FRT.WITHIN RESOLUTION OVERDUE REPEAT COST".split(" "),
];
