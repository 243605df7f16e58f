import type { Chosen } from "./algebra";
import type { Settings } from "./settings";

export const isGiven = ({ name, value }: Chosen, settings: Settings): boolean =>
  settings[name] === value;
