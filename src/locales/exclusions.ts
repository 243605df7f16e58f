import { exclusionRecords } from "../engine";
import type { Language } from "./language";
import { ruleChoice } from "./rules";

/** The rows that a new KPI_Exclusions starts from. */
export const exclusionRows = (language: Language) =>
  exclusionRecords({
    reason: (reason) => ruleChoice("exclusionReason", reason, language),
    what: (what) => ruleChoice("leftOut", what, language),
    active: language === "en" ? "yes" : "是",
  });
