import {
  BaseFunction,
  ErrorValueObject,
  ErrorType,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { cellAddress, quotedSheetName } from "../book/address";
import type { CellMessages } from "./CellMessages";
import type { FunctionMetadata } from "./FunctionSet";
import { functionArguments, type Miscount, type Variant } from "./functionArguments";
import { busy, isFunctionError } from "./functionError";
import { functionResult } from "./functionResult";
import type { PendingAnswers } from "./PendingAnswers";
import type { Caller } from "./recalculateCells";
import type { ReferenceReader } from "./ReferenceReader";
import type { Streams } from "./Streams";

export interface FunctionSurroundings {
  readonly reader: ReferenceReader;
  readonly messages: CellMessages;
  readonly answers: PendingAnswers;
  readonly streams: Streams;
  miscounted(this: void, count: Miscount): string;
  sheetName(unitId: string, sheetId: string): string;
}

type Implementation = (...args: unknown[]) => unknown;

/**
 * A custom function inside Univer's formula engine. Nothing may be thrown to the engine and no
 * promise given to it: after either, no formula of the workbook is ever calculated again.
 */
export class WorkbookFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly implementation: Implementation,
    private readonly surroundings: FunctionSurroundings,
  ) {
    super(name);
  }

  /** As Excel: "2025-03" between quotes is text, whatever it would be in a cell. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return this.answer(variants);
    } catch (error) {
      return this.shown(error);
    }
  }

  private answer(variants: readonly Variant[]): BaseValueObject {
    const read = functionArguments(variants, this.metadata, this.surroundings.reader);
    if (read.kind === "error") return this.uncalled(read.code, read.count);

    if (this.metadata.options?.stream === true) return this.streamed(read.values);

    const { answers } = this.surroundings;
    const caller = this.caller();
    const key = answers.isEmpty ? "" : `${this.metadata.id} ${JSON.stringify(read.values)}`;
    const known = key === "" ? undefined : answers.known(key, caller);
    if (known === "awaited") return ErrorValueObject.create(busy);
    if (known?.kind === "thrown") return this.shown(known.error);
    if (known?.kind === "returned") return this.shown(known.result);

    const result = this.implementation(...read.values, this.invocation());
    if (!(result instanceof Promise)) return this.shown(result);
    answers.ask(`${this.metadata.id} ${JSON.stringify(read.values)}`, caller, result);
    return ErrorValueObject.create(busy);
  }

  private uncalled(code: ErrorType, count: Miscount | undefined): BaseValueObject {
    const { sheetId, row, column } = this.caller();
    const { messages, miscounted } = this.surroundings;
    messages.set(sheetId, row, column, count ? miscounted(count) : "");
    return ErrorValueObject.create(code);
  }

  private streamed(values: readonly unknown[]): BaseValueObject {
    const key = `${this.metadata.id} ${JSON.stringify(values)}`;
    const name = String(this.name);
    const latest = this.surroundings.streams.latest(key, name, this.caller(), (invocation) => {
      this.implementation(...values, Object.assign(invocation, this.invocation()));
    });
    if (latest === undefined) return ErrorValueObject.create(busy);
    return this.shown(latest.kind === "thrown" ? latest.error : latest.result);
  }

  /** As Excel: an unknown error is #VALUE! (its text is of use to us only), the rest as returned. */
  private shown(result: unknown): BaseValueObject {
    const { sheetId, row, column } = this.caller();
    const { messages } = this.surroundings;
    messages.set(sheetId, row, column, "");
    if (result instanceof Error && !isFunctionError(result)) {
      messages.set(sheetId, row, column, result.message);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    return functionResult(result, (r, c, message) => {
      messages.set(sheetId, row + r, column + c, message);
    });
  }

  private caller(): Caller {
    return {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
  }

  private invocation(): Record<string, unknown> {
    const { unitId, sheetId, row, column } = this.caller();
    const sheet = quotedSheetName(this.surroundings.sheetName(unitId, sheetId));
    return {
      functionName: this.metadata.id,
      isInValuePreview: false,
      ...(this.metadata.options?.requiresAddress === true && {
        address: `${sheet}!${cellAddress(row, column)}`,
      }),
    };
  }
}
