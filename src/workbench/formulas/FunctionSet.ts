import type { UniverBook } from "../book/UniverBook";
import type { Miscount } from "./functionArguments";

/** One entry of the generated functions.json, as far as a host needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
  };
  /** Whether cells that hold errors reach the function; otherwise its cell shows the error. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  /** "number", "string", "boolean" or "any". */
  readonly type?: string;
  /** "scalar" or "matrix". */
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** The list of values that are offered while it is typed. */
  readonly customEnumId?: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly values: readonly EnumValue[];
}

export interface EnumValue {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip: string;
}

/** What the page's `CustomFunctions.associate` calls collected. */
export type Implementations = ReadonlyMap<string, (...args: never[]) => unknown>;

/** The add-in's custom functions as the workbook needs them. */
export interface FunctionSet {
  /** Before the dot of every name: "KPI". */
  readonly namespace: string;
  readonly metadata: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
  /** By id. */
  readonly implementations: Implementations;
  /** What a cell says whose formula has too few or too many arguments to be called. */
  readonly miscounted?: (count: Miscount) => string;
  /** Told the workbook whose formulas call them. */
  readonly attach?: (book: UniverBook) => void;
  /** Told that another file is opened in that workbook's place. */
  readonly replaced?: () => void;
}
