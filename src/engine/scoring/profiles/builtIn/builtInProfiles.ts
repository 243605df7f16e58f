import { evenWord } from "../../../ruleTables/evenWord";
import type { Choices } from "../../../ruleTables/RuleRow";
import { phaseNamed } from "../../phases/phaseWords";
import type { Profile } from "../profile";
import { claimsHandler, serviceAdviser, technicalAdviser } from "./adviserRoles";
import { launch, regular } from "./regularAndLaunch";
import { afterSales, preSales } from "./salesRoles";
import { sourceMix } from "./sourceMix";

/** What the sources give completely comes first; roles have weights of ours [choice]. */
export const builtInProfiles: readonly Profile[] = [
  regular,
  launch,
  sourceMix,
  preSales,
  afterSales,
  technicalAdviser,
  claimsHandler,
  serviceAdviser,
];

export type BuiltInRole =
  | "source-mix"
  | "pre-sales"
  | "after-sales"
  | "technical-adviser"
  | "claims-handler"
  | "service-adviser";

/** What people call the built-in profiles, besides the phases that two of them are for. */
export const builtInWords: Choices<BuiltInRole> = {
  "source-mix": ["Source mix", "数据源配比"],
  "pre-sales": ["Pre-sales", "售前客服", "售前"],
  "after-sales": ["After-sales", "售后客服", "售后"],
  "technical-adviser": ["Technical adviser", "技术顾问"],
  "claims-handler": ["Claims handler", "索赔员"],
  "service-adviser": ["Service adviser", "服务顾问"],
};

/** Whether a profile's weights are the built-in ones, whatever KPI_Profiles says of it besides. */
export const isBuiltIn = ({ id, dimensions }: Profile): boolean =>
  builtInProfiles.some((profile) => profile.id === id && profile.dimensions === dimensions);

/** A built-in profile by its id, its name in either language, or the phase that it is for. */
export function profileById(id: string): Profile | undefined {
  const wanted = evenWord(id);
  const role = Object.entries(builtInWords).find(([, names]) =>
    names.some((name) => evenWord(name) === wanted),
  );
  const known = role?.[0] ?? phaseNamed(wanted);
  return builtInProfiles.find((profile) => profile.id === known);
}
