import type { OfficeHost } from "../OfficeHost";
import { DocumentSettings, type SettingPair } from "./documentSettings";
import { hostInfo } from "./hostInfo";
import { methods, notSupported, succeeded } from "./methods";

export interface XdmOptions {
  /** Where the pane is; https, and of the same host name as this page, or the library stays mute. */
  readonly url: string;
  readonly container: HTMLElement;
}

export interface XdmChannel {
  readonly frame: HTMLIFrameElement;
  /** Presses a ribbon button whose action is the add-in's function of that name. */
  invokeCommand(functionName: string): void;
  close(): void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface HostMethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly SettingPair[] };
}

const requestMessage = 0;
const responseMessage = 1;
const registerEvent = 1;
const unregisterEvent = 2;
const excelOnTheWeb = 16;

/** Excel on the web: the pane in a frame of our page, talking JSON by `postMessage`. */
export function openXdm(host: OfficeHost, { url, container }: XdmOptions): XdmChannel {
  const conversation = crypto.randomUUID();
  const settings = new DocumentSettings(host);
  const wanted = new Set<string>();
  const frame = document.createElement("iframe");
  frame.title = "Task pane";
  frame.name = JSON.stringify({
    baseFrameName: "task-pane",
    hostInfo: hostInfo("Web", host.language),
    xdmInfo: [conversation, "add-in", location.origin].join("|"),
  });

  const post = (name: string, correlation: number, data: unknown, isEvent: boolean) => {
    const message = {
      _messageType: responseMessage,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: correlation,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: isEvent ? 1 : 0,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), new URL(url, location.href).origin);
  };
  const fire = (name: string, data: unknown) => {
    if (wanted.has(name)) post(name, -1, data, true);
  };
  const reply = async ({ _actionName: name, _actionType: type, _data: data }: Message) => {
    if (type === registerEvent) wanted.add(name);
    if (type === unregisterEvent) wanted.delete(name);
    if (type === registerEvent || type === unregisterEvent) return { Error: succeeded };
    if (name === "ContextActivationManager_getAppContextAsync") return appContext(host, settings);
    if (name === "executeMethod") return callMethod(host, settings, data as HostMethodCall);
    return null;
  };
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== requestMessage || message._conversationId !== conversation) return;
    void reply(message).then((data) =>
      post(message._actionName, message._correlationId, data, false),
    );
  };

  const { events } = host.connect();
  events.deliver = (entries) => fire("richApiMessage", { ArrayData: entries });
  events.selectionMoved = () => fire("documentSelectionChanged", {});
  window.addEventListener("message", listen);
  frame.src = url;
  container.append(frame);

  return {
    frame,
    invokeCommand(functionName) {
      const source = JSON.stringify({ source: { id: functionName } });
      fire("appCommandInvoked", [functionName, functionName, source]);
    },
    close() {
      window.removeEventListener("message", listen);
      events.deliver = () => {};
      events.selectionMoved = () => {};
      frame.remove();
    },
  };
}

async function callMethod(
  host: OfficeHost,
  settings: DocumentSettings,
  { DdaMethod, ArrayData, DdaSettingsMethod }: HostMethodCall,
) {
  switch (DdaMethod.DispatchId) {
    case methods.richApi: {
      const answer = await host.answer(String(ArrayData?.[4]));
      if (answer.kind === "refused") return { Version: 1, Error: answer.error };
      const data = [200, ["Content-Type", "application/json"], answer.body];
      return { Version: 1, Error: succeeded, Data: data };
    }
    case methods.saveSettings:
      settings.write(DdaSettingsMethod?.Properties ?? []);
      return { Version: 1, Error: succeeded };
    case methods.loadSettings: {
      const pairs = settings.read().map(([Name, Value]) => ({ Name, Value }));
      return { Version: 1, Error: succeeded, Properties: { Settings: pairs } };
    }
    case methods.commandCompleted:
      return { Version: 1, Error: succeeded };
    default:
      return { Version: 1, Error: notSupported };
  }
}

function appContext(host: OfficeHost, settings: DocumentSettings) {
  return {
    _id: "add-in",
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appUILocale: host.language,
    _dataLocale: host.language,
    _docUrl: `${location.origin}/Book1.xlsx`,
    _clientMode: 1,
    _settings: settings.read(),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: "workbench",
    _requirementMatrix: JSON.stringify(host.sets),
    _hostFullVersion: "16.0.0.0",
    _addinName: "",
    _appDomains: [],
    _initialDisplayMode: 2,
  };
}
