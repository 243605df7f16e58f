import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { catalogue } from "../../../src/engine";
import {
  functionMetadata,
  type FunctionsFile,
} from "../../../src/functions/metadata/functionMetadata";
import { helpPage } from "../../../src/functions/metadata/helpPage";
import { registry } from "../../../src/functions/registry";

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

  it("offers the metrics and languages while an argument is typed, in words of the language", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(JSON.parse(readFileSync(schema, "utf8")) as object, "app");
    const check = ajv.compile({ $ref: "app#/definitions/enum" });
    for (const { enums = [], functions } of [en, zh]) {
      for (const one of enums) {
        check(one);
        expect({ id: one.id, errors: check.errors }).toEqual({ id: one.id, errors: null });
      }
      const metrics = enums.find(({ id }) => id === "METRICS")!;
      expect(metrics.values.map(({ stringValue }) => stringValue)).toEqual(
        catalogue.map(({ id }) => id),
      );
      const known = new Set(enums.map(({ id }) => id));
      for (const { customEnumId, type } of functions.flatMap(({ parameters }) => parameters))
        if (customEnumId) expect([known.has(customEnumId), type]).toEqual([true, "string"]);
    }
    expect(zh.enums![0]!.values.find(({ name }) => name === "FCR")!.tooltip).toMatch(
      /\p{Script=Han}/u,
    );
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
