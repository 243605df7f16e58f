import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { validateXML } from "xmllint-wasm";
import { describeShared } from "./support/sharedData";

const root = resolve(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

const all = (pattern: RegExp, text = manifest): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);
const defined = all(/<bt:(?:Url|String|Image) id="([^"]+)"/g);

/** Schemas derived from Microsoft's; they stay outside the repository. */
describeShared("manifest.xml by its schema", "manifest-xsd", (schemas) => {
  it("is valid by the schema of add-in only manifests", async () => {
    const file = (fileName: string) => ({
      fileName,
      contents: readFileSync(join(schemas, fileName), "utf8"),
    });
    const main = "OfficeAppManifestV1_1.xsd";
    const others = readdirSync(schemas).filter((name) => name.endsWith(".xsd") && name !== main);
    const result = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: manifest }],
      schema: [file(main)],
      preload: others.map(file),
    });
    expect(result.errors.map(({ message }) => message)).toEqual([]);
    expect(result.valid).toBe(true);
  });
});

describe("manifest.xml", () => {
  it("defines every resource once and uses every one", () => {
    const used = all(/resid="([^"]+)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("gives every control an id of its own", () => {
    const ids = all(/<(?:Group|Control)[^>]* id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names one page for the shared runtime, the functions, the commands and the pane", () => {
    const [, runtime] = /<Runtime resid="([^"]+)"/.exec(manifest)!;
    const [, page] = /<Page>\s*<SourceLocation resid="([^"]+)"/.exec(manifest)!;
    const [, commands] = /<FunctionFile resid="([^"]+)"/.exec(manifest)!;
    const [, pane] = /"ShowTaskpane">\s*<SourceLocation resid="([^"]+)"/.exec(manifest)!;
    expect([page, commands, pane]).toEqual([runtime, runtime, runtime]);
  });

  it("has no TaskpaneId, which the shared runtime does not allow", () => {
    expect(manifest).not.toMatch(/<TaskpaneId/);
  });

  it("keeps every address on one https origin", () => {
    const urls = all(/"((?:https?:)?\/\/[^"]+)"/g).filter((url) => !/schemas|w3\.org/.test(url));
    expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual([
      "https://localhost:3000",
    ]);
  });

  it("speaks Chinese wherever it speaks to a user", () => {
    const overrides = all(/Locale="([^"]+)"/g);
    expect(new Set(overrides)).toEqual(new Set(["zh-CN"]));
    const spoken = defined.filter(
      (id) => !/^(Icon|Taskpane\.|Functions\.(Script|Namespace))/.test(id),
    );
    for (const id of spoken)
      expect(manifest).toMatch(new RegExp(`id="${id}"[^>]*>\\s*<bt:Override Locale="zh-CN"`));
  });

  it("keeps its texts within Excel's limits", () => {
    const texts = (tag: string) => {
      const part = manifest.slice(
        manifest.indexOf(`<bt:${tag}>`),
        manifest.indexOf(`</bt:${tag}>`),
      );
      return all(/(?:DefaultValue|Value)="([^"]*)"/g, part);
    };
    expect(texts("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(texts("LongStrings").filter((text) => text.length > 250)).toEqual([]);
  });

  it("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(/<Version>([^<]+)</.exec(manifest)?.[1]).toBe(`${version}.0`);
  });

  it("shows icons that are square PNGs of the size they are named for", () => {
    const icons = [...new Set(all(/\/(assets\/icon-\d+\.png)"/g))];
    expect(icons.length).toBeGreaterThanOrEqual(8);
    for (const icon of icons) {
      const png = readFileSync(join(root, icon));
      const size = Number(/\d+/.exec(icon)![0]);
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    for (const [, size, id] of manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g))
      expect(manifest).toMatch(new RegExp(`id="${id}" DefaultValue="[^"]*/icon-${size}\\.png"`));
  });
});
