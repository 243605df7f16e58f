import * as v from "valibot";
import type { Cells } from "../../../engine";
import { readSetting, writeSetting } from "../../../host";

/** A profile's table as it stood before it was written over; nothing in it is about a person. */
export interface Version {
  /** When it was written over, ISO 8601. */
  readonly until: string;
  readonly cells: Cells;
}

/** By table, the latest first. */
export type Versions = Readonly<Record<string, readonly Version[]>>;

const SETTING = "KPI.profileVersions";
/** Of each table. */
const KEPT = 10;

const cell = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const schema = v.record(
  v.string(),
  v.array(v.object({ until: v.string(), cells: v.array(v.array(cell)) })),
);

/** What the workbook keeps; nothing where it keeps none, or none of ours. */
export async function readVersions(): Promise<Versions> {
  const kept = await readSetting(SETTING);
  const parsed = v.safeParse(schema, kept.ok ? kept.value : undefined);
  return parsed.success ? parsed.output : {};
}

/** The versions with one more; the oldest beyond ten are forgotten [RUL7]. */
export function withVersion(versions: Versions, table: string, version: Version): Versions {
  const [latest] = versions[table] ?? [];
  if (latest && JSON.stringify(latest.cells) === JSON.stringify(version.cells)) return versions;
  return { ...versions, [table]: [version, ...(versions[table] ?? [])].slice(0, KEPT) };
}

export const writeVersions = (versions: Versions) => writeSetting(SETTING, versions);
