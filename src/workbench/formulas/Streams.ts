import { CommandType, type ICommandService } from "@univerjs/core";
import type { Answer } from "./PendingAnswers";
import { cellName, recalculateCells, type Caller } from "./recalculateCells";

/** What a streaming function is given, as Excel has it. */
export interface StreamingInvocation {
  setResult(value: unknown): void;
  /** Set by the function. */
  onCanceled: (() => void) | null;
}

/** Where streaming formulas stand in the workbook. */
export interface FormulaPlaces {
  /** Whether the cell's formula calls the function. */
  calls(caller: Caller, name: string): boolean;
  /** All cells whose formulas do. */
  calling(name: string): readonly Caller[];
}

interface Stream {
  readonly name: string;
  readonly callers: Map<string, Caller>;
  readonly invocation: StreamingInvocation;
  answer: Answer | undefined;
}

/** A cell that was moved has asked again by then. */
const GRACE_MILLISECONDS = 1_000;

/**
 * Streaming functions: one stream for all cells that ask the same, running until the last of them
 * is gone, each of its values calculating them again. Recalculation does not start it anew.
 */
export class Streams {
  private readonly streams = new Map<string, Stream>();
  private isSweepDue = false;
  private unanswered = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly places: FormulaPlaces,
  ) {
    commands.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.sweepSoon();
    });
  }

  /** The latest value; undefined before the first. */
  latest(
    key: string,
    name: string,
    caller: Caller,
    start: (invocation: StreamingInvocation) => void,
  ): Answer | undefined {
    const known = this.streams.get(key);
    const stream = known ?? this.begun(key, name);
    stream.callers.set(cellName(caller), caller);
    if (known === undefined) start(stream.invocation);
    return stream.answer;
  }

  /** Resolves when every stream has given a first value; undefined where all have. */
  pending(): Promise<void> | undefined {
    if (this.unanswered === 0) return undefined;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Ends all of them. */
  end(): void {
    for (const { callers } of this.streams.values()) callers.clear();
    this.endUnheard();
  }

  private begun(key: string, name: string): Stream {
    const stream: Stream = {
      name,
      callers: new Map(),
      answer: undefined,
      invocation: { setResult: (value) => this.told(key, stream, value), onCanceled: null },
    };
    this.streams.set(key, stream);
    this.unanswered += 1;
    return stream;
  }

  private told(key: string, stream: Stream, value: unknown): void {
    if (this.streams.get(key) !== stream) return;
    const isFirst = stream.answer === undefined;
    stream.answer = { kind: "returned", result: value };
    // A value within the call itself is the call's answer.
    queueMicrotask(() => {
      recalculateCells(this.commands, stream.callers.values());
      if (isFirst) this.answered();
    });
  }

  private answered(): void {
    this.unanswered -= 1;
    if (this.unanswered > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private sweepSoon(): void {
    if (this.isSweepDue || this.streams.size === 0) return;
    this.isSweepDue = true;
    setTimeout(() => {
      this.isSweepDue = false;
      this.sweep();
    });
  }

  /** Cells come and go without a call: an edited one asks no more, a moved one asks from elsewhere. */
  private sweep(): void {
    const left = new Set<string>();
    for (const { name, callers } of this.streams.values())
      for (const [cell, caller] of callers)
        if (!this.places.calls(caller, name)) {
          callers.delete(cell);
          left.add(name);
        }
    if (left.size === 0) return;
    const moved = [...left].flatMap((name) => this.places.calling(name));
    if (moved.length > 0) recalculateCells(this.commands, moved);
    setTimeout(() => this.endUnheard(), moved.length > 0 ? GRACE_MILLISECONDS : 0);
  }

  private endUnheard(): void {
    for (const [key, stream] of this.streams) {
      if (stream.callers.size > 0) continue;
      this.streams.delete(key);
      if (stream.answer === undefined) this.answered();
      stream.invocation.onCanceled?.();
    }
  }
}
