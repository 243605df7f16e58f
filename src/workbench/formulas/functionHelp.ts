import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionMetadata } from "./FunctionSet";

/** What the grid's autocomplete and argument hints show for a function. */
export function functionHelp(name: string, metadata: FunctionMetadata): IFunctionInfo {
  const description = metadata.description ?? "";
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: (metadata.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional === true || parameter.repeating === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}
