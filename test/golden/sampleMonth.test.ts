import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parsePeriod, profileById, readTickets, scoreMonth } from "../../src/engine";
import { reportJson } from "../../src/workbench/cli/reportJson";
import { cellsOf } from "../support/cellsOf";
import { sampleBook } from "../../src/workbench/sample/sampleBook";

/** `npm run golden` rewrites the files; their difference is what a reviewer reads. */
const isRewriting = process.env.UPDATE_GOLDEN === "1";

describe("golden report of the sample month", () => {
  it.each(["regular", "launch"])("scores March 2025 by the profile %s as before", (id) => {
    const read = readTickets(cellsOf(sampleBook().sheets[0]!));
    if (read.kind !== "read") throw new Error("the sample is not read");
    const report = scoreMonth(read, { period: parsePeriod("2025-03"), profile: profileById(id)! });
    const text = `${reportJson(report, "en")}\n`;

    const file = join(__dirname, `sample-2025-03-${id}.json`);
    if (isRewriting) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
  });
});
