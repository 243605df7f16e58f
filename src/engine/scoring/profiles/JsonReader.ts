import type { Finding } from "../../ruleTables/finding";

export type JsonFindingCode =
  | "json.syntax"
  | "json.tooLarge"
  | "json.tooDeep"
  | "json.tooMany"
  | "json.forbiddenKey"
  | "json.unknownKey"
  | "json.missingKey"
  | "json.shape";

/** A profile of a hundred metrics has 30 000 characters. */
const maximumCharacters = 262_144;
const maximumDepth = 8;
const maximumEntries = 500;
/** Keys by which a file could reach into the program that reads it. */
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

type Value = object | readonly unknown[];

/**
 * A file of somebody else's, read place by place: what is not as expected is a finding that names
 * the place, `dimensions.0.weight`, and reads as null.
 */
export class JsonReader {
  readonly findings: Finding<JsonFindingCode>[] = [];

  /** The file as JSON; null, and told, where it is none or no sound one [PRO7]. */
  parse(text: string): { readonly json: unknown } | null {
    if (text.length > maximumCharacters) {
      this.tell("json.tooLarge", "", String(text.length), `≤ ${maximumCharacters}`);
      return null;
    }
    try {
      const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
      this.look(json, "", 0);
      return this.findings.length > 0 ? null : { json };
    } catch (error) {
      this.tell("json.syntax", "", error instanceof Error ? error.message : "", "");
      return null;
    }
  }

  object(value: unknown, at: string, keys: readonly string[]): Record<string, unknown> | null {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return this.refuse(at, value, "object");
    for (const key of Object.keys(value))
      if (!keys.includes(key)) this.tell("json.unknownKey", within(at, key), key, keys.join(", "));
    return value as Record<string, unknown>;
  }

  list<Entry>(
    value: unknown,
    at: string,
    entry: (value: unknown, at: string) => Entry | null,
  ): readonly Entry[] | null {
    if (!Array.isArray(value)) return this.refuse(at, value, "list");
    const entries = value.map((of: unknown, index) => entry(of, within(at, String(index))));
    return entries.filter((of) => of !== null);
  }

  number(value: unknown, at: string): number | null {
    return typeof value === "number" && Number.isFinite(value)
      ? value
      : this.refuse(at, value, "number");
  }

  text(value: unknown, at: string): string | null {
    return typeof value === "string" && value.trim() !== ""
      ? value
      : this.refuse(at, value, "text");
  }

  flag(value: unknown, at: string): boolean | null {
    return typeof value === "boolean" ? value : this.refuse(at, value, "flag");
  }

  oneOf<Choice extends string>(
    value: unknown,
    at: string,
    choices: readonly Choice[],
  ): Choice | null {
    const choice = choices.find((of) => of === value);
    return choice ?? this.refuse(at, value, choices.join(", "));
  }

  /** `read` where the key is there; nothing where it is not. */
  maybe<Read>(
    from: Record<string, unknown>,
    key: string,
    at: string,
    read: (value: unknown, at: string) => Read | null,
  ): Read | undefined {
    return from[key] === undefined ? undefined : (read(from[key], within(at, key)) ?? undefined);
  }

  refuse(at: string, found: unknown, expected: string): null {
    if (found === undefined) this.tell("json.missingKey", at, "", expected);
    else this.tell("json.shape", at, shown(found), expected);
    return null;
  }

  private look(value: unknown, at: string, depth: number): void {
    if (typeof value !== "object" || value === null) return;
    if (depth >= maximumDepth) {
      if (!this.findings.some(({ code }) => code === "json.tooDeep"))
        this.tell("json.tooDeep", at, String(depth + 1), `≤ ${maximumDepth}`);
      return;
    }
    const keys = Object.keys(value satisfies Value);
    if (keys.length > maximumEntries) {
      this.tell("json.tooMany", at, String(keys.length), String(maximumEntries));
      return;
    }
    for (const key of keys) {
      if (forbidden.has(key) && !Array.isArray(value))
        this.tell("json.forbiddenKey", within(at, key), key, "");
      else this.look((value as Record<string, unknown>)[key], within(at, key), depth + 1);
    }
  }

  private tell(code: JsonFindingCode, about: string, found: string, expected: string): void {
    const place = { table: "", row: null, column: null };
    this.findings.push({ code, severity: "error", ...place, about, found, expected });
  }
}

export const within = (at: string, key: string): string => (at === "" ? key : `${at}.${key}`);

function shown(value: unknown): string {
  if (Array.isArray(value)) return "[ … ]";
  if (typeof value === "object" && value !== null) return "{ … }";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
