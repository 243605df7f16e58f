import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const source = resolve(__dirname, "../src");

/** Who may import whom: the table of README.md. Every folder may import itself. */
const allowed: Record<string, readonly string[]> = {
  engine: [],
  locales: ["engine"],
  functions: ["engine", "locales"],
  host: ["engine", "locales"],
  taskpane: ["engine", "host", "locales", "functions"],
  workbench: ["engine", "functions", "host", "locales", "taskpane"],
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(source, file));
const roomOf = (file: string) => relative(source, file).split(/[\\/]/)[0]!;
const importsOf = (text: string) =>
  [...text.matchAll(/\b(?:from\s+|import\s+|import\s*\(\s*)["']([^"']+)["']/g)].map(
    (match) => match[1]!,
  );

describe("the house", () => {
  it("has no room that the import table does not name", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([]);
  });

  it.each(files.map((file) => [relative(source, file), file]))(
    "%s imports only what its room may",
    (_, file) => {
      const room = roomOf(file);
      for (const target of importsOf(readFileSync(file, "utf8"))) {
        if (!target.startsWith(".")) {
          if (room === "engine") throw new Error(`the engine imports the package ${target}`);
          continue;
        }
        const other = roomOf(resolve(dirname(file), target));
        if (other !== room) expect(allowed[room]).toContain(other);
      }
    },
  );

  it("keeps the engine's door the only way into the engine", () => {
    const deep = files
      .filter((file) => !["engine", "locales"].includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(readFileSync(file, "utf8"))
          .filter((target) => /(^|\/)engine\/(?!index$)/.test(target))
          .map((target) => `${relative(source, file)}: ${target}`),
      );
    expect(deep).toEqual([]);
  });

  it("lets the engine know neither clock nor chance", () => {
    const impure = files
      .filter((file) => roomOf(file) === "engine")
      .filter((file) =>
        /Date\.now|new Date\(\)|Math\.random|\bperformance\.(?:now|mark|measure|timeOrigin)/.test(
          readFileSync(file, "utf8"),
        ),
      );
    expect(impure.map((file) => relative(source, file))).toEqual([]);
  });

  it("says Excel.run in the host's folder only", () => {
    const elsewhere = files
      .filter((file) => !["host"].includes(roomOf(file)))
      .filter((file) => /Excel\.run\(/.test(readFileSync(file, "utf8")));
    expect(elsewhere.map((file) => relative(source, file))).toEqual([]);
  });
});
