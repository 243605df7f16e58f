import type { ICommandService } from "@univerjs/core";
import { cellName, recalculateCells, type Caller } from "./recalculateCells";

export type Answer =
  | { readonly kind: "returned"; readonly result: unknown }
  | { readonly kind: "thrown"; readonly error: unknown };

interface Call {
  answer: Answer | undefined;
  readonly callers: Map<string, Caller>;
}

/**
 * Asynchronous functions outside the formula engine, which would stop every other formula and lose
 * edits while it waits: a call is remembered by its arguments, and its cells are calculated again
 * when the answer has come.
 */
export class PendingAnswers {
  private readonly calls = new Map<string, Call>();
  private open = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly commands: ICommandService) {}

  get isEmpty(): boolean {
    return this.calls.size === 0;
  }

  /** The answer if it is there; where the call is under way, the cell will be told too. */
  known(key: string, caller: Caller): Answer | "awaited" | undefined {
    const call = this.calls.get(key);
    if (call === undefined) return undefined;
    if (call.answer === undefined) {
      call.callers.set(cellName(caller), caller);
      return "awaited";
    }
    call.callers.delete(cellName(caller));
    if (call.callers.size === 0) this.calls.delete(key);
    return call.answer;
  }

  ask(key: string, caller: Caller, promise: Promise<unknown>): void {
    const call: Call = { answer: undefined, callers: new Map([[cellName(caller), caller]]) };
    this.calls.set(key, call);
    this.open += 1;
    const answered = (answer: Answer) => {
      call.answer = answer;
      this.open -= 1;
      this.recalculate(call);
    };
    promise.then(
      (result) => {
        answered({ kind: "returned", result });
      },
      (error: unknown) => {
        answered({ kind: "thrown", error });
      },
    );
  }

  /** Resolves when the last answer has come; undefined where none is awaited. */
  pending(): Promise<void> | undefined {
    if (this.open === 0) return undefined;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private recalculate(call: Call): void {
    recalculateCells(this.commands, call.callers.values());
    if (this.open > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
