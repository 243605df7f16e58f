import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  parsePeriod,
  profileById,
  readTickets,
  scoreMonth,
  type ReadOutcome,
} from "../../../src/engine";
import { scoreCommand } from "../../../src/workbench/cli/scoreCommand";
import { header, row, sheet } from "../../functions/tickets";

const folder = mkdtempSync(join(tmpdir(), "score-"));
const csv = (rows: readonly (readonly unknown[])[]) =>
  rows.map((line) => line.map((cell) => JSON.stringify(cell ?? "")).join(",")).join("\n");
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const book = file("tickets.csv", csv(sheet));
const score = (args: string[], language = "en_GB.UTF-8") => scoreCommand(args, { LANG: language });
const json = async (args: string[]) => {
  const { stdout, stderr, exitCode } = await score([...args, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as {
    period: string;
    profile: string;
    agents: {
      agent: string;
      composite: number | null;
      metrics: Record<string, { value: number | null; n: number }>;
      dimensions: Record<string, number | null>;
    }[];
  };
};

describe("score --json", () => {
  it("[CLI1] gives the engine's numbers, unrounded", async () => {
    const read = readTickets(sheet) as Extract<ReadOutcome, { kind: "read" }>;
    const report = scoreMonth(read, {
      period: parsePeriod("2025-03"),
      profile: profileById("regular")!,
    });
    const told = await json(["--book", book, "--month", "2025-03"]);
    expect(told).toMatchObject({ period: "2025-03", profile: "regular" });
    expect(told.agents.map(({ agent, composite }) => [agent, composite])).toEqual(
      report.agents.map(({ agent, composite }) => [agent, composite]),
    );
    for (const [index, { metrics }] of report.agents.entries())
      for (const [id, outcome] of metrics)
        expect(told.agents[index]!.metrics[id]).toEqual(
          outcome.kind === "measured"
            ? { value: outcome.value, n: outcome.n }
            : { value: null, n: 0 },
        );
  });

  it("[CLI1] gives null for what was not measured, and a value on few tickets with its n", async () => {
    const { agents } = await json(["--book", book, "--month", "2025-03"]);
    const cleo = agents.find(({ agent }) => agent === "Cleo")!;
    expect(cleo.metrics["CSAT"]).toEqual({ value: null, n: 0 });
    expect(cleo.metrics["RESOLUTION"]).toMatchObject({ n: 1 });
    expect(cleo.composite).toBeNull();
  });

  it("[CLI2] takes __proto__ for a name like any other", async () => {
    const rows = [header, row(1, "__proto__", 3, 2), row(2, "constructor", 4, 2)];
    const weights = {
      dimensions: [
        { id: "__proto__", weight: 100, metrics: [{ metric: "csat", weight: 100, target: 0.9 }] },
      ],
    };
    const told = await json([
      ...["--book", file("proto.csv", csv(rows)), "--month", "2025-03"],
      ...["--profile", file("weights.json", JSON.stringify(weights))],
    ]);
    expect(told.profile).toBe("weights");
    expect(told.agents.map(({ agent }) => agent).sort()).toEqual(["__proto__", "constructor"]);
    expect(Object.keys(told.agents[0]!.dimensions)).toEqual(["__proto__"]);
  });

  it("[CLI2] keeps text that looks like a formula as text", async () => {
    const rows = [header, row(1, "=1+1", 3, 2), row(2, "@Ann", 4, 2)];
    const { agents } = await json(["--book", file("formula.csv", csv(rows)), "--month", "2025-03"]);
    expect(agents.map(({ agent }) => agent).sort()).toEqual(["=1+1", "@Ann"]);
  });
});

describe("score refuses, with one sentence and nothing on stdout,", () => {
  const profile = (content: string) => file(`p${Math.abs(content.length)}.json`, content);
  const month = ["--month", "2025-03"];
  it.each<[string, () => string[], RegExp]>([
    ["a missing month", () => ["--book", book], /^Option --month is missing\.\nUsage:/],
    ["an unknown option", () => ["--book", book, ...month, "--jsn"], /^Unknown option --jsn\./],
    ["an option without its value", () => ["--book", "--json"], /^Option --book needs a value\./],
    ["an argument too many", () => ["--book", book, ...month, "x"], /^One argument too many: x\./],
    ["a month that is none", () => ["--book", book, "--month", "2025-13"], /found “2025-13”/],
    [
      "a month without tickets",
      () => ["--book", book, "--month", "2024-01"],
      /^Nobody has a ticket in 2024-01; the tickets are of 2025-03\.$/,
    ],
    ["a file that is not there", () => ["--book", "none.xlsx", ...month], /no such file/],
    ["a folder", () => ["--book", folder, ...month], /this is a folder/],
    ["an empty file", () => ["--book", file("empty.xlsx", ""), ...month], /0 bytes/],
    [
      "a file that is no workbook",
      () => ["--book", file("x.xlsx", "%PDF-1.7"), ...month],
      /is not a workbook/,
    ],
    [
      "a sheet without agents",
      () => ["--book", file("who.csv", csv(sheet.map((line) => line.slice(2)))), ...month],
      /no column says who/i,
    ],
    ["a header alone", () => ["--book", file("head.csv", csv([header])), ...month], /row/],
    [
      "a sheet that is not there",
      () => ["--book", book, "--sheet", "Nope", ...month],
      /no sheet “Nope” in the book; it has: /,
    ],
    [
      "an unknown profile",
      () => ["--book", book, ...month, "--profile", "best"],
      /expected one of regular, launch, .*, phase, or a \.json file; found “best”/,
    ],
    [
      "a profile that is not JSON",
      () => ["--book", book, ...month, "--profile", profile("{")],
      /is not JSON/,
    ],
    [
      "a profile of another shape",
      () => [
        "--book",
        book,
        ...month,
        "--profile",
        profile('{"dimensions":[{"id":"a","weight":"x","metrics":[]}]}'),
      ],
      /dimensions\.0\.weight: expected a number; found "x"/,
    ],
    [
      "a profile without dimensions",
      () => ["--book", book, ...month, "--profile", profile("{ }")],
      /json: “dimensions” is missing\.$/,
    ],
    [
      "a profile that is no object",
      () => ["--book", book, ...month, "--profile", profile("null")],
      /json: expected an object \{ … \}; found null\.$/,
    ],
    [
      "weights that do not add up",
      () => [
        "--book",
        book,
        ...month,
        "--profile",
        profile(
          '{"dimensions":[{"id":"a","weight":90,"metrics":[{"metric":"CSAT","weight":100,"target":0.9}]}]}',
        ),
      ],
      /90%; expected 100%/,
    ],
    [
      "a result file of another kind",
      () => ["--book", book, ...month, "--out", "a.csv"],
      /ends in \.xlsx/,
    ],
    [
      "the book as its own result file",
      () => ["--book", join(folder, "b.xlsx"), ...month, "--out", join(folder, "b.xlsx")],
      /the book itself/,
    ],
  ])("%s", async (_, args, said) => {
    const before = readdirSync(folder).length;
    const options = args();
    const made = readdirSync(folder).length;
    const result = await score([...options, ...(options.includes("--json") ? [] : ["--json"])]);
    expect(result).toMatchObject({ stdout: "", exitCode: 1 });
    expect(result.stderr).toMatch(said);
    expect(readdirSync(folder).length).toBe(Math.max(before, made));
    const chinese = await score(options, "zh_CN.UTF-8");
    expect(chinese.stderr).toMatch(/\p{Script=Han}/u);
  });
});

describe("score for people", () => {
  it("takes a variable set to nothing for one that is not set", async () => {
    const { stderr } = await scoreCommand([], { LC_ALL: "", LANG: "zh_CN.UTF-8" });
    expect(stderr).toMatch(/\p{Script=Han}/u);
  });

  it("prints a line for each agent in the language of the machine", async () => {
    const english = await score(["--book", book, "--month", "2025-03"]);
    expect(english.stdout).toMatch(/^Rank +Agent +Group/);
    expect(english.stdout).toMatch(/Cleo/);
    const chinese = await score(["--book", book, "--month", "2025-03"], "zh_CN.UTF-8");
    expect(chinese.stdout).toMatch(/^排名 +客服/);
  });
});
