import type { Field, FieldOf } from "../../fields";

/**
 * How a field's column is headed in the exports and sheets we know (mission C.1, C.2). The letters
 * of each list are what counts: case, spaces, underscores and brackets do not. A header in the lists
 * of two fields, such as 首次响应时间, is decided by the cells below it.
 */
export interface HeaderList {
  /** Nothing else is meant. */
  readonly sure: string;
  /** Usual, but another column may say it better. */
  readonly likely?: string;
  /** Taken when nothing better is there. */
  readonly weak?: string;
}

export interface FlagHeaderList extends HeaderList {
  /** Yes in the cell means no in the field. */
  readonly opposite?: string;
  /** Anything in the cell means yes. */
  readonly presence?: string;
}

export interface CountHeaderList extends HeaderList {
  /** Yes is once, and so is anything else in the cell. */
  readonly presence?: string;
  /** The first is counted too, which the field does not: Zendesk's stations. */
  readonly withFirst?: string;
}

export type HeaderLists<F extends Field> = Readonly<{
  [Name in F]: Name extends FieldOf<"flag">
    ? FlagHeaderList
    : Name extends FieldOf<"count">
      ? CountHeaderList
      : HeaderList;
}>;
