/** Raised whenever a number can change for the same tickets and rules. */
export const engineVersion = "0.1.0";
