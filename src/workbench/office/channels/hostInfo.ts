/** What the add-in's runtime is to the host: shared with the pane, and able to call functions. */
const sharedRuntime = 1;
const customFunctions = 2;

/**
 * Tells the library where it is, in its own format. Telemetry is off: nothing is to be sent, and
 * nothing more to be loaded.
 */
export function hostInfo(platform: "Win32" | "Web", language: string): string {
  const flags = sharedRuntime | customFunctions;
  return ["Excel", platform, "16.01", language, "", "", "disableLogging", flags].join("$");
}
