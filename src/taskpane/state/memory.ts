import * as v from "valibot";
import type { Grain } from "../../engine";
import { readSetting, writeSetting, type Source } from "../../host";
import { sourceKey } from "./sourceKey";

const SETTING = "KPI.data";

const schema = v.object({
  sources: v.array(v.object({ kind: v.picklist(["table", "sheet"]), name: v.string() })),
  grain: v.nullish(v.picklist(["ticket", "agentDay"])),
});

/** What the user chose to read, kept with the workbook: names of sheets and tables, nobody's data. */
export interface Memory {
  readonly sources: readonly Pick<Source, "kind" | "name">[];
  /** What a row is, as an earlier version of the add-in kept it; its place is KPI_Settings now. */
  readonly grain?: Grain | null | undefined;
}

const nothing: Memory = { sources: [] };

export async function recall(): Promise<Memory> {
  const kept = await readSetting(SETTING);
  const parsed = v.safeParse(schema, kept.ok ? kept.value : undefined);
  return parsed.success ? parsed.output : nothing;
}

export const remember = (sources: readonly Source[]) =>
  writeSetting(SETTING, { sources: sources.map(({ kind, name }) => ({ kind, name })) });

/** Those of the remembered sources that are still there, once each. */
export function remembered({ sources }: Memory, found: readonly Source[]): readonly Source[] {
  const keys = new Set<string>();
  return sources.flatMap(({ kind, name }) => {
    const source = found.find((one) => one.kind === kind && one.name === name);
    if (!source || keys.has(sourceKey(source))) return [];
    keys.add(sourceKey(source));
    return [source];
  });
}
