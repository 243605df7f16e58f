import type { FunctionMetadata, Implementations } from "./FunctionSet";

type Implementation = (...args: never[]) => unknown;

enum ErrorCode {
  divisionByZero = "#DIV/0!",
  invalidName = "#NAME?",
  invalidNumber = "#NUM!",
  invalidReference = "#REF!",
  invalidValue = "#VALUE!",
  notAvailable = "#N/A",
  nullReference = "#NULL!",
}

/** As Microsoft's, it is no `Error`: functions throw or return it for its code and message. */
class CustomFunctionsError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
}

/**
 * Puts a `CustomFunctions` in place where Excel's runtime is absent (Node, the page's own engine)
 * and returns what `CustomFunctions.associate` collects, by id in capitals. Where Microsoft's
 * runtime is loaded, its global stays and its `associate` is listened to.
 */
export function customFunctionsGlobal(): Map<string, Implementation> {
  const collected = new Map<string, Implementation>();
  const scope = globalThis as { CustomFunctions?: Record<string, unknown> };
  const present = scope.CustomFunctions;
  const theirs = present?.associate as ((...args: unknown[]) => void) | undefined;
  const associate = (idOrAll: unknown, implementation?: Implementation): void => {
    const pairs =
      typeof idOrAll === "string"
        ? [[idOrAll, implementation] as const]
        : Object.entries(idOrAll as Record<string, Implementation>);
    for (const [id, fn] of pairs) if (fn) collected.set(id.toUpperCase(), fn);
    theirs?.call(present, idOrAll, implementation);
  };
  if (present) present.associate = associate;
  else scope.CustomFunctions = { associate, Error: CustomFunctionsError, ErrorCode };
  return collected;
}

/**
 * The same without webpack, whose plugin appends the `associate` calls: exported functions are
 * matched to the metadata by name, "FRT.P90" to `frtP90`, whatever the case.
 */
export function associateAll(
  exported: Readonly<Record<string, unknown>>,
  metadata: readonly FunctionMetadata[],
): Implementations {
  const fold = (name: string): string => name.replaceAll(/[._]/g, "").toLowerCase();
  const byName = new Map(Object.entries(exported).map(([name, value]) => [fold(name), value]));
  const found = new Map<string, Implementation>();
  for (const { id } of metadata) {
    const value = byName.get(fold(id));
    if (typeof value === "function") found.set(id, value as Implementation);
  }
  return found;
}
