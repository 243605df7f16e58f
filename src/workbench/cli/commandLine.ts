import { parseArgs, type ParseArgsConfig } from "node:util";
import type { CliWords } from "../../locales/cli";
import { failure, type Failure } from "./failure";

type Options = NonNullable<ParseArgsConfig["options"]>;

export interface CommandLine {
  /** Values by option name, without the dashes. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Names of the options without a value that were given. */
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/** Strict: an unknown option or one without its value is refused, not passed over. */
export function commandLine(
  args: readonly string[],
  options: Options,
  words: CliWords,
): CommandLine | Failure {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) return failure(words.unknownOption(token.rawName));
    if (option.type === "boolean") {
      if (token.value !== undefined)
        return failure(words.unknownOption(`${token.rawName}=${token.value}`));
      flags.add(token.name);
    } else {
      if (!token.value || isOption(token.value, options))
        return failure(words.needsValue(token.rawName));
      values[token.name] = token.value;
    }
  }
  return { values, flags, positionals };
}

/** `--book --json` forgot the file; a file may well be called `-march.csv`. */
const isOption = (value: string, options: Options): boolean =>
  value.startsWith("--") && Object.hasOwn(options, value.slice(2));
