import { unzip } from "../workbench/files/unzip";

/**
 * A reader of .xlsx files by ECMA-376 part 1 that shares nothing with the one of the workbench nor
 * with the library that writes: text and patterns alone. It knows what a scored month holds.
 */
export interface SheetParts {
  readonly name: string;
  /** Elements of the worksheet in their order. */
  readonly elements: readonly string[];
  /** By address. */
  readonly values: ReadonlyMap<string, string | number | boolean>;
  readonly formats: ReadonlyMap<string, string>;
  readonly tables: readonly {
    readonly name: string;
    readonly ref: string;
    readonly columns: readonly string[];
  }[];
  readonly xml: string;
}

/** Formats that a file names by their number alone (18.8.30). */
const builtIn: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "m/d/yyyy",
  22: "m/d/yyyy h:mm",
  49: "@",
};

export function spreadsheetParts(bytes: Uint8Array): {
  readonly parts: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetParts[];
} {
  const parts = unzip(bytes);
  const strings = all(parts["xl/sharedStrings.xml"] ?? "", "si").map(({ body }) =>
    all(body, "t")
      .map((t) => plain(t.body))
      .join(""),
  );
  const styles = parts["xl/styles.xml"] ?? "";
  const own = new Map(
    all(styles, "numFmt").map(({ at }) => [at["numFmtId"], plain(at["formatCode"]!)]),
  );
  const xfs = all(all(styles, "cellXfs")[0]!.body, "xf");
  const formatOf = (style: string | undefined) => {
    const id = xfs[Number(style ?? 0)]!.at["numFmtId"]!;
    return own.get(id) ?? builtIn[id] ?? `unknown ${id}`;
  };
  const sheets = all(parts["xl/workbook.xml"]!, "sheet").map(({ at }): SheetParts => {
    const path = target(parts, "xl/workbook.xml", at["r:id"]!);
    const xml = parts[path]!;
    const cells = all(xml, "c");
    return {
      name: plain(at["name"]!),
      elements: children(xml),
      values: new Map(
        cells.flatMap((cell) => {
          const value = valueOf(cell, strings);
          return value === null ? [] : [[cell.at["r"]!, value] as const];
        }),
      ),
      formats: new Map(cells.map((cell) => [cell.at["r"]!, formatOf(cell.at["s"])])),
      tables: all(xml, "tablePart").map((part) => {
        const table = parts[target(parts, path, part.at["r:id"]!)]!;
        const { name, ref } = all(table, "table")[0]!.at;
        const columns = all(table, "tableColumn").map((column) => plain(column.at["name"]!));
        return { name: name!, ref: ref!, columns };
      }),
      xml,
    };
  });
  return { parts, sheets };
}

interface Element {
  readonly at: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export function all(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", body = ""]) => ({
    at: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
    ),
    body,
  }));
}

function children(xml: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [tag, closing, name, , alone] of xml.matchAll(
    /<(\/?)([\w:]+)((?:"[^"]*"|[^>"])*?)(\/?)>/g,
  )) {
    if (tag.startsWith("<?")) continue;
    if (closing) depth -= 1;
    else {
      if (depth === 1) found.push(name!);
      if (!alone) depth += 1;
    }
  }
  return found;
}

/** What a relationship of a part leads to. */
export function target(parts: Readonly<Record<string, string>>, path: string, id: string): string {
  const slash = path.lastIndexOf("/");
  const relations = parts[`${path.slice(0, slash)}/_rels${path.slice(slash)}.rels`] ?? "";
  const to = all(relations, "Relationship").find(({ at }) => at["Id"] === id)!.at["Target"]!;
  return to.startsWith("/") ? to.slice(1) : new URL(to, `zip:///${path}`).pathname.slice(1);
}

function valueOf({ at, body }: Element, strings: readonly string[]) {
  const value = all(body, "v")[0]?.body;
  if (value === undefined) return null;
  if (at["t"] === "s") return strings[Number(value)]!;
  if (at["t"] === "b") return value === "1";
  return at["t"] === undefined || at["t"] === "n" ? Number(value) : plain(value);
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

const plain = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, digits?: string, name?: string) =>
      name ? entities[name]! : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(digits)),
  );
