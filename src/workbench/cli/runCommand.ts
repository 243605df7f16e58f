/** What a command leaves behind: all of its output, or none. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1;
}

export type Command = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
) => Promise<CommandResult>;

export const refused = (message: string): CommandResult => ({
  stdout: "",
  stderr: message,
  exitCode: 1,
});

/** Ends the process itself: Univer keeps timers running. */
export function runCommand(command: Command): void {
  // Windows has no LANG; its own setting is what Intl goes by.
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  command(process.argv.slice(2), { ...process.env, LANG: process.env["LANG"] || locale }).then(
    ({ stdout, stderr, exitCode }) => {
      if (stderr !== "") process.stderr.write(`${stderr}\n`);
      process.stdout.write(stdout === "" ? "" : `${stdout}\n`, () => process.exit(exitCode));
    },
    (error: unknown) => {
      process.stderr.write(
        `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exit(2);
    },
  );
}
