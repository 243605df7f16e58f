import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file))
    .map((file) => readFileSync(join(root, folder, file), "utf8"));

const defined = filesIn("src", /SPEC\.md$/).flatMap((text) =>
  [...text.matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map((match) => match[1]!),
);
/** Examples of the mission (V062) are quoted too; they are not rules of ours. */
const isRule = (quotation: string) => !/^V\d{3}$/.test(quotation);
const quoted = new Set(
  filesIn("test", /\.test\.tsx?$/).flatMap((text) =>
    [...text.matchAll(/\[([A-Z]{2,}\d+)\]/g)].map((match) => match[1]!).filter(isRule),
  ),
);

describe("the rules of SPEC.md", () => {
  it("have numbers of their own", () => {
    expect(defined.filter((rule, index) => defined.indexOf(rule) !== index)).toEqual([]);
  });

  it("are each proved by a test that quotes them", () => {
    expect(defined.filter((rule) => !quoted.has(rule))).toEqual([]);
  });

  it("are all that tests quote", () => {
    expect([...quoted].filter((rule) => !defined.includes(rule))).toEqual([]);
  });
});
