/** Targets by id. */
export const relationships = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [...xml.matchAll(/<Relationship [^>]*>/g)].map(([relationship]) => [
      /\bId="([^"]*)"/.exec(relationship)?.[1] ?? "",
      /\bTarget="([^"]*)"/.exec(relationship)?.[1] ?? "",
    ]),
  );

/** Targets are relative to the part's folder, or absolute from the package's root. */
export const partPath = (folder: string, target: string) =>
  new URL(target, `package:///${folder}`).pathname.slice(1);

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};
export const unescaped = (text: string) =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name]!);
