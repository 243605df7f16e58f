import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Book } from "../../book/Book";
import { OfficeHost, type HostOptions } from "../OfficeHost";
import { connect, nativeBridge, type NativeBridge } from "./bridge";

let host: OfficeHost | undefined;
let bridge: NativeBridge | undefined;

/**
 * Excel for programs without a screen: loads Microsoft's library, unmodified, into this process and
 * sets `Excel`, `Office` and `OfficeExtension`, so that the host folder runs as in Excel. One
 * workbook at a time: opening another takes its place.
 */
export function openExcelInNode(book: Book, options?: HostOptions): OfficeHost {
  host?.dispose();
  host = new OfficeHost(book, options);
  bridge ??= loadLibrary();
  connect(bridge, host);
  return host;
}

function loadLibrary(): NativeBridge {
  const made = nativeBridge(() => {
    if (!host) throw new Error("Excel was asked before a workbook was opened");
    return host;
  });
  const world = globalThis as Record<string, unknown>;
  // The library asks for the browser's name; Node has none before version 21.
  world["navigator"] ??= { userAgent: "Node" };
  const had = { window: world["window"], self: world["self"] };
  Object.assign(world, { window: globalThis, self: globalThis, _richApiNativeBridge: made });
  const path = createRequire(import.meta.url).resolve(
    "@microsoft/office-js/dist/excel-web-16.00.js",
  );
  // An indirect eval runs where scripts of a page run: in the global scope, of this very realm.
  (0, eval)(readFileSync(path, "utf8"));
  for (const [name, value] of Object.entries(had)) {
    if (value === undefined) delete world[name];
    else world[name] = value;
  }
  provideContext(world);
  return made;
}

interface Library {
  readonly OSF: { _OfficeAppFactory?: object };
}

/**
 * Stands in for what office.js would know. The library itself asks for requirement sets only where
 * there is a window; here it takes every set for supported.
 */
function provideContext(world: Record<string, unknown>): void {
  const { OSF } = world as unknown as Library;
  OSF._OfficeAppFactory = {
    getContext: () => ({
      displayLanguage: host?.language,
      contentLanguage: host?.language,
      requirements: { isSetSupported },
    }),
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", flags: 0 }),
  };
}

function isSetSupported(name: string, version = "1.1"): boolean {
  const has = Object.entries(host?.sets ?? {}).find(
    ([set]) => set.toLowerCase() === name.toLowerCase(),
  )?.[1];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
