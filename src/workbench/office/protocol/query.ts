import { readProperty } from "./dispatch";
import { HostCollection, HostObject } from "./HostObject";
import { membersOf } from "./members";
import type { QueryInfo } from "./wire";

type Loaded = Record<string, unknown>;

/** A property path, split at its slashes: `format/fill/color`. */
type Path = readonly string[];

/** Answers a `load`: the asked properties under their wire names, nested as the objects are. */
export function answerQuery(object: HostObject, info: QueryInfo | undefined): Loaded {
  const select = pathsOf(info?.Select);
  const expand = pathsOf(info?.Expand);
  return load(object, select, expand, { skip: info?.Skip ?? 0, top: info?.Top ?? Infinity });
}

/** The names a query ends in, in lower case; `*` where everything is asked. */
export function namesAsked(info: QueryInfo | undefined): readonly string[] {
  const paths = [...pathsOf(info?.Select), ...pathsOf(info?.Expand)];
  return paths.length === 0 ? ["*"] : paths.map((path) => (path.at(-1) ?? "*").toLowerCase());
}

interface Page {
  readonly skip: number;
  readonly top: number;
}

function load(object: HostObject, select: readonly Path[], expand: readonly Path[], page?: Page) {
  return object instanceof HostCollection
    ? loadItems(object as HostCollection<HostObject>, select, expand, page)
    : loadOne(object, select, expand);
}

function loadItems(
  collection: HostCollection<HostObject>,
  select: readonly Path[],
  expand: readonly Path[],
  page: Page = { skip: 0, top: Infinity },
): Loaded {
  const loaded: Loaded = { ...collection.identity() };
  const ofItems: Path[] = [];
  for (const path of select) {
    const own = membersOf(collection).properties.get(path[0]?.toLowerCase() ?? "");
    if (own !== undefined && path.length === 1) loaded[own] = readProperty(collection, own);
    else ofItems.push(path);
  }
  if (select.length === 0 || ofItems.length > 0 || expand.length > 0) {
    const shown = collection.items().slice(page.skip, page.skip + page.top);
    loaded["_Items"] = shown.map((item) => load(item, ofItems, expand));
  }
  return loaded;
}

function loadOne(object: HostObject, select: readonly Path[], expand: readonly Path[]): Loaded {
  const loaded: Loaded = { ...object.identity() };
  const nested = new Map<string, { select: Path[]; expand: Path[]; whole: boolean }>();
  const within = (name: string) => {
    const found = nested.get(name) ?? { select: [], expand: [], whole: false };
    nested.set(name, found);
    return found;
  };

  for (const path of select.length === 0 && expand.length === 0 ? [["*"]] : select) {
    const [name = "*", ...rest] = path;
    if (name === "*") {
      for (const scalar of scalarsOf(object)) loaded[scalar] = readProperty(object, scalar);
    } else if (rest.length > 0) {
      within(wireName(object, name)).select.push(rest);
    } else if (object.links.includes(wireName(object, name))) {
      within(wireName(object, name)).whole = true;
    } else {
      loaded[wireName(object, name)] = readProperty(object, name);
    }
  }
  for (const [name = "", ...rest] of expand) {
    if (rest.length > 0) within(wireName(object, name)).expand.push(rest);
    else within(wireName(object, name)).whole = true;
  }
  for (const [name, { select: inner, expand: further, whole }] of nested) {
    const linked = readProperty(object, name);
    loaded[name] =
      linked instanceof HostObject ? load(linked, whole ? [] : inner, further) : linked;
  }
  return loaded;
}

function scalarsOf(object: HostObject): string[] {
  return [...membersOf(object).properties.values()].filter(
    (name) => !name.startsWith("_") && !object.links.includes(name),
  );
}

/** The spelling of the class; a name it does not have is refused when it is read. */
function wireName(object: HostObject, name: string): string {
  return membersOf(object).properties.get(name.toLowerCase()) ?? name;
}

function pathsOf(names: readonly string[] | string | undefined): Path[] {
  if (names === undefined) return [];
  const list = typeof names === "string" ? names.split(",") : names;
  return list.map((name) => name.trim().split(/[/.]/));
}
