import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { registry } from "../src/functions/registry";

const dist = resolve(__dirname, "../dist");
const read = (file: string): string => readFileSync(join(dist, file), "utf8");

/** What `npm run build` made; `npm test` builds before it tests. */
describe("the release", () => {
  beforeAll(() => {
    if (!existsSync(join(dist, "manifest.xml"))) throw new Error("run `npm run build` first");
  });

  it("has every file that the manifest names", () => {
    const files = [...read("manifest.xml").matchAll(/"https:\/\/localhost:3000\/([^"#]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
  });

  it("loads office.js first, from Microsoft, under a policy that allows nothing else", () => {
    const page = read("taskpane.html");
    const scripts = [...page.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => match[1]!);
    expect(scripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scripts.slice(1).filter((script) => /\/\//.test(script))).toEqual([]);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/unsafe-eval|<script(?![^>]*src)/);
  });

  it("evaluates no strings as code, which that policy would stop", () => {
    for (const file of readdirSync(dist).filter((name) => name.endsWith(".js")))
      expect({ file, evaluates: /\beval\(|new Function\(/.test(read(file)) }).toEqual({
        file,
        evaluates: false,
      });
  });

  it("registers every function from the script that the manifest names", () => {
    const script = read("functions.js");
    for (const id of registry.keys()) expect(script).toContain(`"${id}"`);
    expect(script).toContain("CustomFunctions.associate");
    expect(readdirSync(dist).filter((name) => /^calculation\..*js$/.test(name))).toHaveLength(1);
  });

  it("holds nothing of the workbench and nothing of Microsoft's", () => {
    expect(
      readdirSync(dist).filter((name) => /workbench|office-js|index\.html/.test(name)),
    ).toEqual([]);
  });

  it("speaks both languages on its help pages", () => {
    expect(read("help.html")).toContain("KPI functions");
    expect(read("help.zh-CN.html")).toContain("KPI 函数");
    expect(read("metrics.html")).toContain("First contact resolution");
    expect(read("metrics.zh-CN.html")).toContain("首次解决率");
  });
});
