import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calcCommand } from "../../../src/workbench/cli/calcCommand";
import { sheet } from "../../functions/tickets";

const book = join(mkdtempSync(join(tmpdir(), "calc-")), "tickets.csv");
writeFileSync(
  book,
  sheet.map((row) => row.map((cell) => JSON.stringify(cell ?? "")).join(",")).join("\n"),
);
const calc = async (...args: string[]) => {
  const { stdout, stderr, exitCode } = await calcCommand(["--book", book, ...args], {});
  return { said: stdout === "" ? null : (JSON.parse(stdout) as unknown), stderr, exitCode };
};

describe("calc", () => {
  it("[CLI3] calculates against the ticket sheet as the table Tickets", async () => {
    expect(await calc('=KPI.CSAT(Tickets[#All],"Ann","2025-03")')).toEqual({
      said: { values: [[0.75]] },
      stderr: "",
      exitCode: 0,
    });
  });

  it("[CLI3] prints what spills", async () => {
    const { said } = await calc('=KPI.CSAT(Tickets[#All],{"Ann";"Bob"})');
    expect(said).toEqual({ values: [[0.75], [1]] });
  });

  it("[CLI3] ends with 1 and the function's own message where there is no number", async () => {
    expect(await calc('=KPI.CSAT(Tickets[#All],"Zoe")')).toEqual({
      said: { error: "#N/A", message: "agents: “Zoe” has no tickets in the sheet." },
      stderr: "",
      exitCode: 1,
    });
    expect(await calc("=1/0")).toMatchObject({
      said: { error: "#DIV/0!", message: "The formula gives #DIV/0!." },
      exitCode: 1,
    });
    expect(await calc("=KPI.SMILES(1)")).toMatchObject({ said: { error: "#NAME?" }, exitCode: 1 });
  });

  it.each([
    ["=KPI.CSAT(Tickets)", /must include the header row: Tickets\[#All\]/],
    ["=KPI.CSAT(Tikets[#All])", /found #NAME\?\. Is there a table or sheet of that name/],
    ["=KPI.CSAT(Nowhere!A:H)", /found #REF!\. Is there a table or sheet of that name/],
  ])("[FN12] says in %s what to put in place of the tickets", async (formula, said) => {
    const answer = await calc(formula);
    expect(answer).toMatchObject({ said: { error: "#VALUE!" }, exitCode: 1 });
    expect((answer.said as { message: string }).message).toMatch(said);
  });

  it.each([
    [["1+1"], /begins with “=”/],
    [[], /found nothing/],
    [["=1", "=2"], /One argument too many: =2/],
    [["--sheet", "Nope", "=1"], /no sheet “Nope”/],
    [["--json", "=1"], /Unknown option --json/],
  ])("refuses %j", async (args, said) => {
    const result = await calc(...args);
    expect(result).toMatchObject({ said: null, exitCode: 1 });
    expect(result.stderr).toMatch(said);
  });
});
