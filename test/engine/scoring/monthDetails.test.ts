import { catalogue } from "../../../src/engine/metrics/catalogue";
import { parsePeriod } from "../../../src/engine/calendar/month";
import { measureDetails } from "../../../src/engine/metrics/measureDetails";
import { measureMonth } from "../../../src/engine/scoring/measureMonth";
import { detailSteps } from "../../../src/engine/scoring/monthDetails";
import { readTickets } from "../../../src/engine/tickets/readTickets";
import { sampleBook } from "../../../src/workbench/sample/sampleBook";
import { cellsOf } from "../../support/cellsOf";

describe("what stands behind a month's values", () => {
  const read = readTickets(cellsOf(sampleBook().sheets[0]!));
  if (read.kind !== "read") throw new Error("the sample is not read");
  const measures = measureMonth(read, { period: parsePeriod("2025-03") });
  const steps = detailSteps(measures);
  const seen: string[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) seen.push(step.value.metric);
  const details = step.value;

  it("[DET1] is that of each metric by itself", () => {
    for (const id of ["CSAT", "FCR", "FRT"]) {
      const alone = measureDetails(
        read.table,
        catalogue.find((metric) => metric.id === id)!,
        {
          period: measures.period,
          settings: measures.settings,
        },
      );
      expect(details.get(id)!.team).toEqual(alone.teamDetail);
      expect([...details.get(id)!.agents.values()]).toEqual(alone.details);
    }
  });

  it("[DET2] leaves out metrics that nobody was measured by", () => {
    expect(seen).toEqual([...details.keys()]);
    expect(details.has("COST")).toBe(measures.team.get("COST")?.kind === "measured");
  });
});
