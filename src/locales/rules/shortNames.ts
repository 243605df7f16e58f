/** By id, as a cell of a table names a metric. */
export const shortNames = (
  names: Readonly<Record<string, { readonly short: string }>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([id, { short }]) => [id, short]));
