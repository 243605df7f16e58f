import { argumentAt } from "./argumentAt";
import type { EnumValue, FunctionSet } from "./FunctionSet";

/** What may be put in place of what is typed of an argument. */
export interface Choices {
  readonly offered: readonly EnumValue[];
  /** The characters of the formula that a choice replaces. */
  readonly from: number;
  readonly to: number;
}

/**
 * What Excel would offer for the argument at the cursor: the values of its list that begin, or whose
 * name begins, as what was typed so far, in quotes or not. Null: it has no list, or it is complete.
 */
export function choicesAt(set: FunctionSet, formula: string, cursor: number): Choices | null {
  const typed = argumentAt(formula, cursor);
  if (!typed) return null;
  const { customEnumId } = parameterOf(set, typed.functionName, typed.index) ?? {};
  const values = set.enums?.find(({ id }) => id === customEnumId)?.values ?? [];
  const written = /^"?([^"]*)$/.exec(typed.text);
  if (!written) return null;
  const begun = written[1]!.toLowerCase();
  const offered = values.filter((of) =>
    [of.stringValue, of.name].some((word) => word.toLowerCase().startsWith(begun)),
  );
  if (offered.length === 0) return null;
  const isClosed = typed.text.startsWith('"') && formula[cursor] === '"';
  return { offered, from: typed.from, to: isClosed ? cursor + 1 : cursor };
}

function parameterOf({ namespace, metadata }: FunctionSet, functionName: string, index: number) {
  const wanted = functionName.toUpperCase();
  const called = metadata.find(({ name }) => `${namespace}.${name}`.toUpperCase() === wanted);
  return called?.parameters?.[index];
}
