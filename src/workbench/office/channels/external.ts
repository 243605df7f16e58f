import type { OfficeHost } from "../OfficeHost";
import { DocumentSettings } from "./documentSettings";
import { hostInfo } from "./hostInfo";
import { hostEvents, methods, notSupported, succeeded } from "./methods";
import { officeThemes } from "./officeTheme";

/** The window that office.js runs in. */
export interface PaneWindow {
  external?: object;
}

export interface ExternalOptions {
  readonly theme?: keyof typeof officeThemes;
}

export interface ExternalChannel {
  /** Presses a ribbon button whose action is the add-in's function of that name. */
  invokeCommand(functionName: string): void;
  close(): void;
}

type Answered = (response: unknown) => void;
type Handler = (event: number, payload: unknown) => void;

/**
 * Desktop Excel: an object at `window.external`, in the same page as the pane. It has to be there
 * before office.js runs.
 */
export function installExternal(
  pane: PaneWindow,
  host: OfficeHost,
  { theme = "light" }: ExternalOptions = {},
): ExternalChannel {
  const handlers = new Map<number, Handler>();
  const fire = (event: number, payload: unknown) => {
    setTimeout(() => handlers.get(event)?.(event, payload), 0);
  };

  const external = {
    GetHostInfo: () => hostInfo("Win32", host.language),
    GetContext: () => context(host, theme),
    /** Excel is another process: whatever it answers, the page has painted and heard clicks meanwhile. */
    Execute(method: number, parameters: readonly unknown[], done: Answered): void {
      void execute(host, method, parameters).then((answer) => setTimeout(() => done(answer), 0));
    },
    RegisterEvent(event: number, _target: string, handler: Handler, done: Answered): void {
      const isKnown = Object.values<number>(hostEvents).includes(event);
      if (isKnown) handlers.set(event, handler);
      setTimeout(() => done(isKnown ? succeeded : notSupported), 0);
    },
    UnregisterEvent(event: number, _target: string, done: Answered): void {
      handlers.delete(event);
      setTimeout(() => done(succeeded), 0);
    },
  };
  pane.external = Object.assign(pane.external ?? {}, external);

  const { events } = host.connect();
  events.deliver = (entries) => {
    fire(hostEvents.richApiMessage, comArray(entries.map((entry) => comArray([...entry]))));
  };
  events.selectionMoved = () => fire(hostEvents.selectionChanged, comArray([]));

  return {
    invokeCommand(functionName) {
      const source = JSON.stringify({ source: { id: functionName } });
      fire(hostEvents.commandInvoked, comArray([functionName, functionName, source]));
    },
    close() {
      handlers.clear();
      events.deliver = () => {};
      events.selectionMoved = () => {};
    },
  };
}

async function execute(
  host: OfficeHost,
  method: number,
  parameters: readonly unknown[],
): Promise<unknown> {
  if (method === methods.commandCompleted) return comArray([succeeded]);
  if (method !== methods.richApi) return notSupported;
  const answer = await host.answer(batchOf(parameters));
  if (answer.kind === "refused") return answer.error;
  const headers = comArray(["Content-Type", "application/json"]);
  return comArray([succeeded, comArray([200, headers, answer.body])]);
}

/** The fifth of the parameters: custom data, method, address, headers, body, … */
function batchOf(parameters: readonly unknown[]): string {
  const message = parameters[0] as readonly string[];
  return message[4] ?? "";
}

/** Arrays cross this boundary as COM arrays, which know how to become JavaScript's. */
function comArray<Item>(items: Item[]): Item[] & { toArray(): Item[]; dimensions(): number } {
  return Object.assign(items, { toArray: () => items, dimensions: () => 1 });
}

function context(host: OfficeHost, theme: keyof typeof officeThemes) {
  const settings = new DocumentSettings(host);
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.language,
    GetAppDataLocale: () => host.language,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.0.0",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(officeThemes[theme]),
    GetSettings: () => ({
      Read(keys: string[], values: string[]): void {
        for (const [key, json] of settings.read()) {
          keys.push(key);
          values.push(json);
        }
      },
      Write(keys: readonly string[], values: readonly string[]): void {
        settings.write(keys.map((key, i) => [key, values[i] ?? "null"]));
      },
    }),
  };
}
