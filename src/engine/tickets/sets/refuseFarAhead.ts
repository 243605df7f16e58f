import { farAheadFrom } from "../reading/farAhead";
import type { ReadPart } from "./readSet";
import { TIME_FIELDS } from "./timeFields";

const HAPPENED = [...TIME_FIELDS, "firstResponseAt", "acknowledgedAt", "visitArrivedAt"] as const;

/** Due times may lie ahead; what has happened can not. The data of all sheets end on one day. */
export function refuseFarAhead(parts: readonly ReadPart[]): void {
  const happened = parts.flatMap(({ readers, states }) =>
    HAPPENED.flatMap((field) => {
      const moments = readers.moments.get(field);
      return moments === undefined ? [] : [{ moments, size: states.left.length }];
    }),
  );
  const from = farAheadFrom(happened.map(({ moments }) => moments.values));
  if (from === null) return;
  for (const { moments, size } of happened)
    for (let row = 0; row < size; row++)
      if (moments.values[row]! >= from) moments.refuse("moment.farAhead", row);
}
