import type { FunctionsFile } from "../../functions/metadata/functionMetadata";
import type { Language } from "../../locales/language";
import type { FunctionSet } from "../formulas/FunctionSet";
import { kpiFunctions } from "../kpiFunctions";

/** The KPI functions with the metadata that the build made of their comments. */
export async function workbenchFunctions(language: Language): Promise<FunctionSet> {
  const file = language === "zh-CN" ? "functions.zh-CN.json" : "functions.json";
  const response = await fetch(file);
  return kpiFunctions((await response.json()) as FunctionsFile, () => language);
}
