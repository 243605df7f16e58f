/** Univer's lists by row or column number: objects with holes. */
export type Sparse<T> = Readonly<Record<number, T>>;

export function sparseEntries<T>(sparse: Sparse<T> | null | undefined | void): [number, T][] {
  if (!sparse) return [];
  return Object.keys(sparse)
    .map(Number)
    .map((index) => [index, sparse[index] as T]);
}
