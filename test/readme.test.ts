import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parsePeriod, profileById, readTickets, ruleKinds, scoreMonth } from "../src/engine";
import { registry } from "../src/functions/registry";
import { sampleBook } from "../src/workbench/sample/sampleBook";
import { cellsOf } from "./support/cellsOf";

const readme = readFileSync(resolve(__dirname, "../README.md"), "utf8");
/** Without its line breaks. */
const text = readme.replace(/\s+/g, " ");
const rows = readme
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

function exampleAgent() {
  const read = readTickets(cellsOf(sampleBook().sheets[0]!));
  if (read.kind !== "read") throw new Error("the sample is not read");
  const profile = profileById("regular")!;
  const report = scoreMonth(read, { period: parsePeriod("2025-03"), profile });
  return { agent: report.agents.find(({ agent }) => agent === "客服06")!, report };
}

describe("README", () => {
  it("lists the functions that there are", () => {
    const listed = rows.flatMap(([first]) => /^`KPI\.([A-Z.]+)`$/.exec(first ?? "")?.[1] ?? []);
    expect(listed.sort()).toEqual([...registry.keys()].sort());
  });

  it("names every table of rules", () => {
    for (const { table } of ruleKinds)
      if (table.name.startsWith("KPI_")) expect(readme).toContain(`\`${table.name}\``);
  });

  it("works the composite of its example out to the last digit", () => {
    const { agent, report } = exampleAgent();
    const said = new Map(rows.map((row) => [row[1], row]));
    for (const { id, score, metrics } of agent.dimensions) {
      expect(text).toContain(`${id} ${String(score)}`);
      for (const { metric, score, weight } of metrics) {
        const [, , , , points, weighed] = said.get(metric)!;
        expect([metric, points, weighed]).toEqual([metric, String(score), String(weight)]);
      }
    }
    expect(text).toContain(`**composite ${String(agent.composite)}**`);
    expect(text).toContain(`rank ${agent.rank} of ${report.agents.length}`);
    expect(text).toContain(`tier \`${agent.tier}\``);
  });

  it("gives its shares as the counts they are", () => {
    const { agent } = exampleAgent();
    for (const [, metric, value] of rows) {
      const parts = /^(\d+) ÷ (\d+)$/.exec(value ?? "");
      const outcome = agent.metrics.get(metric ?? "");
      if (!parts || outcome?.kind !== "measured") continue;
      expect([metric, outcome.n]).toEqual([metric, Number(parts[2])]);
      expect(outcome.value).toBeCloseTo(Number(parts[1]) / Number(parts[2]), 12);
    }
  });

  it("shows the import table that the architecture test holds", () => {
    const architecture = readFileSync(resolve(__dirname, "architecture.test.ts"), "utf8");
    const allowed = [...architecture.matchAll(/^ {2}(\w+): \[(.*)\],$/gm)].map(
      ([, room, others]) => [room, others!.replaceAll('"', "")] as const,
    );
    const shown = rows.flatMap(([first = "", may = ""]) =>
      /^`engine`|^`\w+`(, `\w+`)*$/.test(first) && !first.includes("KPI")
        ? [...first.matchAll(/`(\w+)`/g)].map(([, room]) => [room, may] as const)
        : [],
    );
    for (const [room, others] of allowed) {
      const may = shown.find(([name]) => name === room)?.[1];
      if (others === "") expect(may).toBe("nothing outside itself");
      else if (may !== "all of the above") expect(may?.replaceAll("`", "")).toBe(others);
    }
  });
});
