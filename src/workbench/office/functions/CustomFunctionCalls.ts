import type { EventFeed } from "../events/EventFeed";
import { isTooLarge } from "../payload";
import type { FunctionResult, Settled } from "./wireResult";

/** Message category and types of custom functions in the host's event feed. */
const category = 1;
const invocation = 1000;
const cancellation = 1001;

const cancelable = 1;
const streaming = 2;

/** Where the call stands, "Sheet1!H1". */
export interface CallSite {
  readonly address: string;
  readonly parameterAddresses?: readonly string[];
}

/**
 * Calls custom functions the way Excel does: by messages to the proxy in Microsoft's library,
 * which calls the associated function and sends back what came of it, many results at a time.
 */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  readonly #streams = new Map<number, (result: FunctionResult) => void>();
  #issued = 0;
  #isOpen = false;
  #whenOpen: (() => void)[] = [];
  #begun = beginning();

  constructor(readonly events: EventFeed) {}

  /** The proxy is ready for calls; those made before it was are sent now. */
  open(): void {
    this.#isOpen = true;
    for (const send of this.#whenOpen.splice(0)) send();
  }

  get areUnderWay(): boolean {
    return this.#waiting.size > 0;
  }

  /** Resolves when the next call begins. */
  started(): Promise<void> {
    return this.#begun.promise;
  }

  invoke(name: string, parameters: readonly unknown[], site: CallSite): Promise<FunctionResult> {
    const id = (this.#issued += 1);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#call(id, name, parameters, site, 0);
    });
  }

  /** A streaming function: `onResult` hears every value until the returned function cancels. */
  stream(
    name: string,
    parameters: readonly unknown[],
    site: CallSite,
    onResult: (result: FunctionResult) => void,
  ): () => void {
    const id = (this.#issued += 1);
    this.#streams.set(id, onResult);
    this.#call(id, name, parameters, site, cancelable | streaming);
    return () => {
      this.#streams.delete(id);
      this.events.push([category, cancellation, "", { invocationId: id }]);
    };
  }

  settle({ id, result }: Settled): void {
    this.#streams.get(id)?.(result);
    this.#waiting.get(id)?.(result);
    this.#waiting.delete(id);
  }

  /** Nobody will answer any more: the cells stay as they are while a function is busy. */
  abandon(): void {
    for (const resolve of this.#waiting.values()) {
      resolve({ kind: "error", error: "#BUSY!", message: "" });
    }
    this.#waiting.clear();
    this.#streams.clear();
  }

  #call(
    id: number,
    name: string,
    parameters: readonly unknown[],
    { address, parameterAddresses }: CallSite,
    flags: number,
  ): void {
    const message = [id, name, parameters, address, flags, parameterAddresses ?? null];
    // Excel on the web makes no such call; what its cell shows is known of whole columns (office-js#4613).
    if (isTooLarge(JSON.stringify(message))) {
      this.settle({ id, result: { kind: "error", error: "#CALC!", message: "" } });
      return;
    }
    const send = () => this.events.push([category, invocation, "", message]);
    this.#begun.resolve();
    this.#begun = beginning();
    if (this.#isOpen) send();
    else this.#whenOpen.push(send);
  }
}

function beginning(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((begin) => (resolve = begin));
  return { promise, resolve: () => resolve() };
}
