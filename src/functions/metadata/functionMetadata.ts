import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Bilingual, Language } from "../../locales/language";
import { zh } from "../../locales/functionDescriptions.zh";
import { functionEnums, withEnum, type EnumMetadata } from "./functionEnums";

/** functions.json as Excel reads it. */
export interface FunctionsFile {
  /** Rich values in an `any` argument arrive as objects instead of refusing the call. */
  readonly allowCustomDataForDataTypeAny: true;
  /** So do Excel errors; without it a single #N/A in a ticket sheet would refuse every formula. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: { readonly stream?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

/** The origin that stands in the functions' comments and in manifest.xml. */
export const developmentOrigin = "https://localhost:3000";

const folder = resolve(__dirname, "..");

/** The files that hold custom functions, in a lasting order. */
export const functionFiles = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));

/**
 * What Excel is told about the functions, in both languages, made from the comments above them by
 * Microsoft's generator. Same ids and names: a formula must work whatever the language.
 */
export async function functionMetadata(
  origin: string = developmentOrigin,
): Promise<Bilingual<FunctionsFile>> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(
    metadataJson.replaceAll(developmentOrigin, origin),
  ) as FunctionsFile;
  const ordered = [...functions].sort((a, b) => placeOf(a) - placeOf(b));
  return { en: asFile(ordered, "en"), "zh-CN": asFile(ordered.map(inChinese), "zh-CN") };
}

/** As on the help page: single metrics first, then scores, then the sheet itself. */
const placeOf = ({ id }: FunctionMetadata): number => Object.keys(zh).indexOf(id);

const asFile = (functions: readonly FunctionMetadata[], language: Language): FunctionsFile => ({
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: functions.map((told) => ({
    ...told,
    parameters: told.parameters.map((of) => withEnum(told.id, of)),
  })),
  enums: functionEnums(language),
});

function inChinese(told: FunctionMetadata): FunctionMetadata {
  const words = zh[told.id];
  if (!words) throw new Error(`no Chinese description of ${told.id}`);
  return {
    ...told,
    description: words.description,
    helpUrl: told.helpUrl.replace("help.html", "help.zh-CN.html"),
    parameters: told.parameters.map((parameter) => {
      const description = words.parameters[parameter.name];
      if (!description) throw new Error(`no Chinese description of ${told.id} ${parameter.name}`);
      return { ...parameter, description };
    }),
  };
}
