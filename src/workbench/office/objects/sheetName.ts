import { ApiError } from "../protocol/apiError";
import { text } from "./argument";

/** Excel's rules: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not "History". */
export function sheetName(value: unknown): string {
  const name = text(value);
  const isValid =
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isValid) throw new ApiError("InvalidArgument");
  return name;
}
