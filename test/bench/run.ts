/**
 * Speed as ratios measured in one run: ours against a bare loop and against DuckDB, over a generated
 * sheet as large as Excel's, the answers compared first.
 *
 *   npm run bench                    a table
 *   npm run bench -- --json          { "rows": [{ name, ratio, goal, ours_ms, against_ms, against }] }
 *   npm run bench -- --rows 100000   a smaller sheet
 */
import assert from "node:assert/strict";
import { parseArgs } from "node:util";
import {
  measureMonth,
  profileById,
  readTickets,
  scoreMeasures,
  scoreMonth,
  type Report,
} from "../../src/engine";
import { bigTickets } from "../../src/workbench/sample/bigTickets";
import { connect, ingest, scorecard } from "./duckdb";
import { formulaRows } from "./formulaRows";
import { heldBytes } from "./heldBytes";
import { row, type Row } from "./row";
import { touchEveryCell } from "./touchEveryCell";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rows: { type: "string", default: "1048575" },
  },
});
/** Of memory a ticket may keep, once its sheet is read. */
const BYTES = 120;
const profile = profileById("regular")!;
const other = profileById("launch")!;
const cells = bigTickets(Number(options.rows), 200, 1);

const read = () => {
  const outcome = readTickets(cells);
  assert(outcome.kind === "read");
  return outcome;
};
const score = () => scoreMonth(read(), { period: null, profile });

void main().then(() => process.exit());

async function main(): Promise<void> {
  const connection = await connect();
  await ingest(connection, cells);
  sameAnswer(score(), await scorecard(connection));

  const measures = measureMonth(read(), { period: null });
  const rows: Row[] = [
    await row("reading/floor", 6, "a bare loop over the same cells", 5, read, () =>
      touchEveryCell(cells),
    ),
    await row("scorecard/floor", 8, "a bare loop over the same cells", 5, score, () =>
      touchEveryCell(cells),
    ),
    await row(
      "scorecard/duckdb",
      0.15,
      "DuckDB: appender, row by row, and query",
      3,
      score,
      async () => {
        await ingest(connection, cells);
        await scorecard(connection);
      },
    ),
    await row(
      "rescore/duckdb-warm",
      0.5,
      "DuckDB: the query again",
      5,
      () => scoreMeasures(measures, other),
      () => scorecard(connection),
    ),
  ];
  connection.closeSync();
  rows.push(...(await formulaRows()));
  const bytes = heldBytes(read) / (cells.length - 1);

  if (options.json) console.log(JSON.stringify({ rows, memory: { bytes, goal: BYTES } }));
  else {
    for (const { name, ratio, goal, ours_ms, against_ms, against } of rows)
      console.log(
        `${name.padEnd(22)} ${ratio.toFixed(3).padStart(8)}  goal ${String(goal).padEnd(5)} ` +
          `${ratio <= goal ? "met   " : "MISSED"}  ${ours_ms.toFixed(0)} ms : ${against_ms.toFixed(0)} ms  ${against}`,
      );
    console.log(
      `${"held/ticket".padEnd(22)} ${bytes.toFixed(0).padStart(8)}  goal ${String(BYTES).padEnd(5)} ` +
        `${bytes <= BYTES ? "met   " : "MISSED"}  bytes after reading ${String(cells.length - 1)} tickets`,
    );
  }
}

/** Every metric of every agent, to one part in a thousand million. */
function sameAnswer(report: Report, expected: readonly Record<string, string | number>[]): void {
  assert.equal(report.agents.length, expected.length);
  const byName = new Map(report.agents.map((agent) => [agent.agent, agent.metrics]));
  for (const { agent, ...metrics } of expected)
    for (const [id, value] of Object.entries(metrics)) {
      const outcome = byName.get(String(agent))?.get(id);
      assert(outcome?.kind === "measured", `${agent} ${id}: ${outcome?.kind}`);
      const difference =
        Math.abs(outcome.value - Number(value)) / Math.max(1, Math.abs(Number(value)));
      assert(difference <= 1e-9, `${agent} ${id}: ${outcome.value}, DuckDB ${value}`);
    }
}
