export { bandsOf, tierBy, type Band } from "./bands";
export { checkTiers, type Scale, type TierFindingCode } from "./checkTiers";
export { sideOf, surestTier, type Side } from "./confirmed";
export type { Tier } from "./tier";
export { readTiers, tiersTable } from "./tiersTable";
export { tierOf, tiers, usualTiers, type TierId } from "./usualTiers";
