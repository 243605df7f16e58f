/** What a profile asks for unless it says otherwise [choice], mission B0.18. */
export const usualCoverage = 0.7;
