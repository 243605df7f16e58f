import { salariesTable, type Finding } from "../../engine";

export const isAboutFails = ({ code }: Finding): boolean => code.startsWith("criticalFail.");

/** They name people, and stand with proposals and pay: never on the ranking, which colleagues see. */
export const isConfidential = (finding: Finding): boolean =>
  isAboutFails(finding) || finding.table === salariesTable.name;
