import type { Opened } from "../handles/opened";
import { openHandles } from "../handles/openHandles";
import type { Problem } from "../problem";
import { isRange, scalar } from "./scalar";

/** The tickets and rules behind a handle; null where the argument is none. */
export function handleArgument(argument: unknown): Opened | Problem | null {
  if (isRange(argument)) return null;
  const value = scalar(argument);
  return typeof value === "string" ? openHandles().resolve(value) : null;
}
