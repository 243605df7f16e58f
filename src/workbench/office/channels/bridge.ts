import type { OfficeHost } from "../OfficeHost";
import { transportErrors } from "../Faults";

/** What Microsoft's library looks for in a world without windows: `_richApiNativeBridge`. */
export interface NativeBridge {
  /** Set by the library. */
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | object };
}

const request = 1;
const response = 2;
const events = 3;

/** `current` may change: the library keeps its bridge for as long as the process lives. */
export function nativeBridge(current: () => OfficeHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as BridgeRequest;
      if (type !== request) return;
      void respond(current(), message.body).then((answer) =>
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: response, message: answer })),
      );
    },
  };
  return bridge;
}

export function connect(bridge: NativeBridge, host: OfficeHost): void {
  host.connect().events.deliver = (entries) => {
    const message = { type: events, controlId: "", message: { entries } };
    bridge.onMessageFromHost?.(JSON.stringify(message));
  };
}

async function respond(host: OfficeHost, body: string | object) {
  const answer = await host.answer(typeof body === "string" ? body : JSON.stringify(body));
  if (answer.kind === "answered") return { statusCode: 200, headers: {}, body: answer.body };
  const code = Object.entries(transportErrors).find(([, number]) => number === answer.error)?.[0];
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}
