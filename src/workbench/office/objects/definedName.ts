import { ApiError } from "../protocol/apiError";
import { parseAddress } from "./address";
import { text } from "./argument";

/**
 * Excel's rules for names and tables: begins with a letter, "_" or "\", then letters, digits,
 * "." and "_", at most 255 characters, and does not read as a cell ("Q1", "R1C1").
 */
export function definedName(value: unknown): string {
  const name = text(value);
  const isValid =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    name.length <= 255 &&
    parseAddress(name) === null &&
    !/^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!isValid) throw new ApiError("InvalidArgument");
  return name;
}
