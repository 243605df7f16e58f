/** Neither a table's nor a sheet's name may hold it. */
const between = "/";

/** "Tickets#k3f9a2": what it is, and which state of it; several sheets as "Jan/Feb#0qg8w1". */
export const handleText = (names: readonly string[], state: string): string =>
  `${names.join(between)}#${state}`;

/** The names in a handle; null where a text is none. */
export function namesInHandle(text: string): readonly string[] | null {
  const [, names] = /^([^#].*)#[0-9a-z]{6,8}$/.exec(text.trim()) ?? [];
  return names?.split(between) ?? null;
}

/** Names are compared as Excel does, without regard to case. */
export const keyOf = (names: readonly string[]): string =>
  names.map((name) => name.toLowerCase()).join(between);
