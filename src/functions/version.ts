import { engineVersion } from "../engine";

/**
 * Version of the rules that the KPI functions calculate with.
 * @customfunction VERSION
 * @helpurl https://localhost:3000/help.html#version
 * @returns {string} For instance "0.1.0".
 */
export function version(): string {
  return engineVersion;
}
