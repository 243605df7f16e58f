import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { sheet } from "../../functions/tickets";

const root = resolve(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "commands-"));
const book = join(folder, "tickets.csv");
writeFileSync(
  book,
  sheet.map((row) => row.map((cell) => JSON.stringify(cell ?? "")).join(",")).join("\n"),
);

const run = promisify(execFile);
/** As npm runs them, in a process of their own. */
const command = (name: "score" | "calc", ...args: string[]) =>
  run(process.execPath, ["--import", "tsx", `src/workbench/cli/${name}.ts`, "--book", ...args], {
    cwd: root,
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "" },
  });

describe("the commands as programs", () => {
  it("[CLI4] writes a result sheet into a workbook that opens again with the same numbers", async () => {
    const out = join(folder, "out.xlsx");
    const { stdout, stderr } = await command(
      "score",
      book,
      "--month",
      "2025-03",
      "--json",
      "--out",
      out,
    );
    expect(stderr).toMatch(
      /out\.xlsx written, results on: KPI 2025-03, KPI dashboard 2025-03, KPI details 2025-03, KPI scorecards 2025-03\./,
    );
    expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "tickets.csv"]);
    const { agents } = JSON.parse(stdout) as { agents: { composite: number | null }[] };

    const again = await command("calc", out, "=MAX('KPI 2025-03'!E5:E7)");
    expect(JSON.parse(again.stdout)).toEqual({
      values: [[Math.max(...agents.map(({ composite }) => composite ?? 0))]],
    });
  }, 120_000);

  it("[CLI4] says why a result file cannot be written, and leaves nothing behind", async () => {
    const out = join(folder, "none", "out.xlsx");
    const before = readdirSync(folder);
    const failed = await command("score", book, "--month", "2025-03", "--out", out).catch(
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toMatch(/cannot be written: its folder does not exist\.\n$/);
    expect(readdirSync(folder)).toEqual(before);
  }, 60_000);

  it("[CLI3] ends with exit code 1 and the error on stdout", async () => {
    const failed = await command("calc", book, '=KPI.FCR(Tickets[#All],"Zoe")').catch(
      (error: unknown) => error as { code: number; stdout: string },
    );
    expect(failed).toMatchObject({ code: 1 });
    expect(JSON.parse(failed.stdout)).toMatchObject({ error: "#N/A" });
  }, 60_000);
});
