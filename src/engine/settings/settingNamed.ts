import type { Settings } from "../metrics/settings";
import { evened, keyOf } from "../tickets/headers/normaliseHeader";
import { settingSpecs } from "./settingSpecs";

export type SettingName = keyof Settings;

/** In the order of the written table. */
export const settingNames = Object.keys(settingSpecs) as readonly SettingName[];

const BRACKETED = /\([^()]*\)/g;
const even = (name: string): string => keyOf(evened(name).replace(BRACKETED, " "));

const byName = new Map(
  settingNames.flatMap((setting) =>
    [setting, ...settingSpecs[setting].names].map((name) => [even(name), setting] as const),
  ),
);

/** The setting that a cell names, "回访窗口（天）" or "Repeat window"; null: none. */
export const settingNamed = (name: string): SettingName | null => byName.get(even(name)) ?? null;

/** What settings may be called, to find the nearest to a misspelt one. */
export const everySettingName: readonly string[] = settingNames.flatMap(
  (setting) => settingSpecs[setting].names,
);
