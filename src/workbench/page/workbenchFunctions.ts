import type { Language } from "../../locales/language";
import { spokenFunctions } from "../../functions/spokenFunctions";
import type { FunctionError } from "../formulas/functionError";
import type { FunctionMetadata, FunctionSet } from "../formulas/FunctionSet";

/** The KPI functions with the metadata that the build made of their comments. */
export async function workbenchFunctions(language: Language): Promise<FunctionSet> {
  const file = language === "zh-CN" ? "functions.zh-CN.json" : "functions.json";
  const response = await fetch(file);
  const { functions } = (await response.json()) as { functions: FunctionMetadata[] };
  return {
    namespace: "KPI",
    metadata: functions,
    implementations: spokenFunctions(
      (code, message): FunctionError => ({ code, message }),
      () => language,
    ),
  };
}
