import type { Choices } from "../ruleTables/RuleRow";

/** How one setting is written in a cell, and what may stand there. */
export type SettingSpec = NumberSpec | DateSpec | TextSpec | ChoiceSpec<string> | TableSpec;

interface Named {
  /** What a row may call it, in either language; case, spaces, punctuation and brackets do not count. */
  readonly names: readonly string[];
}

export interface NumberSpec extends Named {
  readonly kind: "number";
  readonly unit: SettingUnit;
  /** Both belong to the range. Never 0: a 0 may be an empty cell of older Excel [STG4]. */
  readonly from: number;
  readonly to: number;
  readonly whole?: true;
}

/** `points`: of a rating scale of 5. */
export type SettingUnit = "days" | "minutes" | "points" | "ratings" | "tickets" | "answers";

/** A moment; a blank cell is none. */
export interface DateSpec extends Named {
  readonly kind: "date";
}

export interface TextSpec extends Named {
  readonly kind: "text";
}

export interface ChoiceSpec<Choice extends string> extends Named {
  readonly kind: "choice";
  readonly choices: Choices<Choice>;
}

/** It has tables of its own, and no row among the settings. */
export interface TableSpec extends Named {
  readonly kind: "tables";
  readonly tables: readonly string[];
}

/** The spec that fits a setting's type. */
export type SpecOf<Value> = [Value] extends [number]
  ? NumberSpec
  : [Value] extends [number | null]
    ? DateSpec
    : [Value] extends [string]
      ? string extends Value
        ? TextSpec
        : ChoiceSpec<Value>
      : TableSpec;
