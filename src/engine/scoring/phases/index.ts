export type { PhaseRule } from "./phase";
export { phaseNamed, phaseWords, type KnownPhase } from "./phaseWords";
export { profileFor, type PhaseBook, type PhaseOutcome } from "./profileFor";
export { phaseTable, readPhases, type PhasesRead } from "./readPhases";
