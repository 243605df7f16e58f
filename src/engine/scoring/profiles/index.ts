export { builtInProfiles, isBuiltIn, profileById } from "./builtIn/builtInProfiles";
export {
  checkProfile,
  recommendedWeights,
  type ProfileCheck,
  type ProfileProblemCode,
} from "./checkProfile";
export type * from "./profile";
export {
  dimensionWords,
  profileTable,
  type KnownDimension,
  type ProfileColumn,
} from "./profileTable";
export {
  readProfile,
  readProfiles,
  type ProfileOutcome,
  type ProfileReading,
  type ProfilesRead,
} from "./readProfile";
export { rewriteProfile, rowsOfProfile } from "./rewriteProfile";
export { covers } from "./scope";
export {
  missingWords,
  profileKey,
  readTerms,
  termsTable,
  weighingWords,
  type ProfileTerms,
  type TermsByProfile,
  type TermsColumn,
} from "./terms";
export { builtInMeant } from "./termsOfBuiltIn";
export { usualCoverage } from "./usualCoverage";
export { exportProfile, importProfile } from "./profileJson";
export { diffProfiles, type ProfileChange, type WeighedInWhole } from "./diffProfiles";
export {
  profileRecords,
  termsRecord,
  writeProfile,
  writeTerms,
  type ProfileWords,
} from "./writeProfile";
