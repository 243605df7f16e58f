export { tierBy } from "./bands";
export { sideOf, surestTier, type Interval, type Side } from "./confirmed";
export type { Tier } from "./tier";
export { readTiers, tiersTable } from "./tiersTable";
export { tierOf, tiers, usualTiers, type TierId } from "./usualTiers";
