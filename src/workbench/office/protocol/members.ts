import { HostObject } from "./HostObject";

export interface Members {
  /** Wire names by their lower-case spelling: queries arrive in the caller's casing. */
  readonly properties: ReadonlyMap<string, string>;
  readonly writable: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

const known = new WeakMap<object, Members>();

/** The API of an object: the PascalCase members of its class. */
export function membersOf(object: HostObject): Members {
  const prototype = Object.getPrototypeOf(object) as object;
  const found = known.get(prototype);
  if (found) return found;

  const properties = new Map<string, string>();
  const writable = new Set<string>();
  const methods = new Set<string>();
  for (
    let level = prototype;
    level !== HostObject.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!/^_?[A-Z]/.test(name)) continue;
      if (member.get) properties.set(name.toLowerCase(), name);
      if (member.set) writable.add(name);
      if (typeof member.value === "function") methods.add(name);
    }
  }
  const members = { properties, writable, methods };
  known.set(prototype, members);
  return members;
}

/** "Range.values": how Excel names the place of an error. */
export function locationOf(object: HostObject, member: string): string {
  return `${object.className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
