import assert from "node:assert/strict";
import { metricShortName } from "../../src/locales/engine";
import type { Area } from "../../src/workbench/book/Book";
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
  const agents = [...new Set(cells.slice(1).map((row) => String(row[agent])))];
  const metrics = await Grid.open(
    cells,
    agents.map((name, index) => [
      index === 0 ? '=KPI.OPEN("Tickets")' : "",
      ...ids.map((id) => `=KPI.METRIC($A$1,"${id}","${name}")`),
    ]),
  );
  const all = { row: 0, column: 0, rows: AGENTS, columns: ids.length + 1 };
  const numbers = metrics.values({ ...all, column: 1, columns: ids.length });
  noError(numbers);
  const rows = [await againstScorecard(metrics, all, cells, agents)];

  // The grid's own formula engine takes most of the time, so it is what ours is held against.
  const plain = await Grid.open(
    cells,
    agents.map((name, index) => [
      index === 0 ? '=KPI.OPEN("Tickets")' : "",
      ...ids.map((id) => `=LEN($A$1&"${id}${name}")`),
    ]),
  );
  const handle = { row: 0, column: 0, rows: 1, columns: 1 };
  rows.push(
    await row(
      "grid/plain",
      1.5,
      "as many formulas that only look at the handle, in the grid",
      3,
      () => metrics.recalculated(all),
      () => plain.recalculated(handle),
    ),
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
  const shown = { row: 0, column: 1, rows: COUNTED, columns: 1 };
  rows.push(
    await row(
      "grid/countifs",
      1,
      `${2 * COUNTED} COUNTIFS and AVERAGEIFS formulas in the grid, against 5,000 of ours`,
      1,
      () => metrics.recalculated(all),
      () => counted.recalculated(shown),
    ),
  );
  counted.dispose();
  metrics.dispose();
  return rows;
}

/** From the edit of a ticket to all 5,000 numbers, and to one scorecard over the same handle. */
async function againstScorecard(
  metrics: Grid,
  all: Area,
  cells: (string | number)[][],
  agents: readonly string[],
): Promise<Row> {
  const scorecard = await Grid.open(cells, [
    ['=KPI.OPEN("Tickets")'],
    ['=KPI.SCORECARD(A1, "regular", , "zh")'],
  ]);
  const spilled = { row: 1, column: 0, rows: AGENTS + 1, columns: 60 };
  const ratio = await row(
    "grid/scorecard",
    2,
    "one SCORECARD over a handle, in the grid",
    5,
    () => metrics.recalculated(all),
    () => scorecard.recalculated(spilled),
  );
  const numbers = metrics.values({ ...all, column: 1, columns: ids.length });
  noError(numbers);
  const [header = [], ...people] = scorecard.values(spilled);
  scorecard.dispose();
  const spilledOf = new Map(people.map((person) => [person[0], person]));
  agents.forEach((agent, index) =>
    ids.forEach((id, at) => {
      const column = header.indexOf(id === "VOLUME" ? "工单量" : metricShortName(id, "zh-CN"));
      assert(column > 0, id);
      close(numbers[index]![at], spilledOf.get(agent)![column]);
    }),
  );
  return ratio;
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
