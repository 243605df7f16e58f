import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  measureMonth,
  monthRequest,
  parsePeriod,
  readRulebook,
  readTickets,
  scoreBy,
} from "../../src/engine";
import { reportJson } from "../../src/workbench/cli/reportJson";
import { cellsOf } from "../support/cellsOf";
import { sampleBook } from "../../src/workbench/sample/sampleBook";

/** `npm run golden` rewrites the files; their difference is what a reviewer reads. */
const isRewriting = process.env.UPDATE_GOLDEN === "1";

describe("golden report of the sample month", () => {
  it.each(["regular", "launch"])("scores March 2025 by the profile %s as before", (id) => {
    const read = readTickets(cellsOf(sampleBook().sheets[0]!));
    if (read.kind !== "read") throw new Error("the sample is not read");
    const { rulebook } = readRulebook(new Map());
    const measures = measureMonth(read, monthRequest(rulebook, parsePeriod("2025-03")));
    const scored = scoreBy(rulebook, measures, id);
    if (scored.kind !== "scored") throw new Error(`there is no profile ${id}`);
    const text = `${reportJson({ ...scored, measures }, "en")}\n`;

    const file = join(__dirname, `sample-2025-03-${id}.json`);
    if (isRewriting) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
  });
});
