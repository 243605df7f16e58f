import type { Finding } from "../../engine";

/** They name people: never on the ranking, which colleagues see. */
export const isAboutFails = ({ code }: Finding): boolean => code.startsWith("criticalFail.");
