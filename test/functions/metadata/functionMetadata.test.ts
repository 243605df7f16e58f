import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { builtInProfiles, catalogue } from "../../../src/engine";
import {
  functionMetadata,
  type FunctionsFile,
} from "../../../src/functions/metadata/functionMetadata";
import { helpPage } from "../../../src/functions/metadata/helpPage";
import { isProblem } from "../../../src/functions/problem";
import { registry } from "../../../src/functions/registry";
import { call } from "../call";

/** Microsoft's own schema, which comes with office-addin-manifest. */
const schema =
  "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json";
const origin = "https://kpi.example.com";
let en: FunctionsFile;
let zh: FunctionsFile;

beforeAll(async () => {
  ({ en, "zh-CN": zh } = await functionMetadata(origin));
});

describe("functions.json", () => {
  it("names exactly the functions that are registered", () => {
    expect(en.functions.map(({ id }) => id).sort()).toEqual([...registry.keys()].sort());
  });

  it("is what Microsoft's schema asks of each function", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(JSON.parse(readFileSync(schema, "utf8")) as object, "app");
    const check = ajv.compile({ $ref: "app#/definitions/extensionFunction" });
    for (const told of [...en.functions, ...zh.functions]) {
      check(told);
      expect({ id: told.id, errors: check.errors }).toEqual({ id: told.id, errors: null });
    }
  });

  it("lets errors and rich values reach the functions", () => {
    for (const file of [en, zh])
      expect(file).toMatchObject({
        allowErrorForDataTypeAny: true,
        allowCustomDataForDataTypeAny: true,
      });
  });

  it("describes everything in at most 128 characters, in both languages", () => {
    for (const file of [en, zh])
      for (const { id, description, parameters } of file.functions)
        for (const text of [description, ...parameters.map((of) => of.description)]) {
          expect({ id, length: text.length > 0 && text.length <= 128 }).toEqual({
            id,
            length: true,
          });
        }
  });

  it("[FN28] offers closed lists while an argument is typed, in words of the language", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(JSON.parse(readFileSync(schema, "utf8")) as object, "app");
    const check = ajv.compile({ $ref: "app#/definitions/enum" });
    for (const one of [...en.enums!, ...zh.enums!]) {
      check(one);
      expect({ id: one.id, errors: check.errors }).toEqual({ id: one.id, errors: null });
    }
    const inserted = (file: FunctionsFile) =>
      Object.fromEntries(
        file.enums!.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
      );
    expect(inserted(zh)).toEqual(inserted(en));
    expect(inserted(en)).toEqual({
      METRICS: catalogue.map(({ id }) => id),
      PROFILES: [...builtInProfiles.map(({ id }) => id), "phase"],
      LANGUAGES: ["zh", "en"],
      DIRECTIONS: ["up", "down"],
      PAYPARTS: ["total", "base", "performance"],
      ASSESSED: ["score", "band"],
    });
    const toolTips = zh.enums!.filter(({ id }) => id !== "LANGUAGES").flatMap((of) => of.values);
    for (const { stringValue, tooltip } of toolTips)
      expect([stringValue, tooltip]).toEqual([
        stringValue,
        expect.stringMatching(/\p{Script=Han}/u),
      ]);
  });

  it("[FN28] offers them for single texts alone, as Microsoft documents", () => {
    for (const { enums = [], functions } of [en, zh]) {
      const known = new Map(enums.map((of) => [of.id, of.values.length] as const));
      expect(known.size).toBe(enums.length);
      expect(Math.max(known.size, ...known.values())).toBeLessThanOrEqual(256);
      const listed = functions.flatMap(({ id, parameters }) =>
        parameters.flatMap(({ customEnumId, name, type, dimensionality, repeating }) =>
          customEnumId ? [{ id, name, customEnumId, type, dimensionality, repeating }] : [],
        ),
      );
      for (const { customEnumId, type, dimensionality, repeating = false } of listed)
        expect([known.has(customEnumId), type, dimensionality, repeating]).toEqual([
          true,
          "string",
          "scalar",
          false,
        ]);
      expect(new Set(listed.map(({ customEnumId }) => customEnumId))).toEqual(
        new Set(known.keys()),
      );
      const places = (wanted: string) =>
        listed.flatMap((of) => (of.customEnumId === wanted ? [`${of.id} ${of.name}`] : []));
      expect(places("PROFILES")).toEqual(["PROFILE profile"]);
      expect(places("DIRECTIONS")).toEqual(["SCORE direction", "RANK direction"]);
      expect([...places("PAYPARTS"), ...places("ASSESSED")]).toEqual([
        "PAY part",
        "SELFASSESS part",
      ]);
    }
  });

  it("[FN28] says of a profile what it is for and how it weighs", () => {
    const regular = ({ enums }: FunctionsFile) =>
      enums!.find(({ id }) => id === "PROFILES")!.values.find((of) => of.stringValue === "regular");
    expect(regular(zh)).toEqual({
      name: "常规运营期",
      stringValue: "regular",
      tooltip: expect.stringMatching(/日常.*40 · .*25 · .*25 · .*10$/) as string,
    });
    expect(regular(en)).toEqual({
      name: "Regular operation",
      stringValue: "regular",
      tooltip: expect.stringMatching(/Satisfaction 40 · Timeliness 25/) as string,
    });
  });

  it("[FN28] every word that is offered is taken", () => {
    for (const id of [...builtInProfiles.map((of) => of.id), "phase"])
      expect(isProblem(call("PROFILE", id))).toBe(false);
    const found = en.enums!.find(({ id }) => id === "DIRECTIONS")!.values;
    for (const { stringValue } of found) {
      expect(isProblem(call("RANK", [[1], [2]], stringValue))).toBe(false);
      expect(isProblem(call("SCORE", 0.7, 0.8, stringValue))).toBe(false);
    }
    for (const part of ["total", "base", "performance"])
      expect(isProblem(call("PAY", 80, 10_000, null, part))).toBe(false);
    const items = [
      ["Item", "Points", "Applies", "Conforms"],
      ["One", 5, "yes", "yes"],
    ];
    for (const part of ["score", "band"])
      expect(isProblem(call("SELFASSESS", items, 0, false, part))).toBe(false);
    for (const { id } of catalogue) expect(isProblem(call("DEFINE", id))).toBe(false);
  });

  it("has the same ids, names and parameters in Chinese", () => {
    const shape = ({ functions }: FunctionsFile) =>
      functions.map(({ id, name, result, parameters }) => ({
        id,
        name,
        result,
        parameters: parameters.map((of) => ({ ...of, description: "" })),
      }));
    expect(shape(zh)).toEqual(shape(en));
    for (const [index, { description }] of zh.functions.entries()) {
      expect(description).toMatch(/\p{Script=Han}/u);
      expect(description).not.toBe(en.functions[index]?.description);
    }
  });

  it("gives every function a name that no cell and no old macro function has", () => {
    for (const { name } of en.functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  it("points every function at its place on the help page of its language", () => {
    for (const [file, language, page] of [
      [en, "en", "help.html"],
      [zh, "zh-CN", "help.zh-CN.html"],
    ] as const) {
      const html = helpPage(file, language);
      for (const { helpUrl } of file.functions) {
        const [address, anchor] = helpUrl.split("#");
        expect(address).toBe(`${origin}/${page}`);
        expect(html).toContain(`id="${anchor}"`);
      }
    }
  });

  it("takes optional arguments last", () => {
    for (const { id, parameters } of en.functions) {
      const optional = parameters.map((of) => of.optional ?? false);
      expect({ id, optional: [...optional].sort() }).toEqual({ id, optional });
    }
  });
});
