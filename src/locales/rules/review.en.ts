import type { RuleWords } from "./ruleWords";

/** The ledger of frozen months. */
export const en = {
  tables: {
    KPI_Runs: {
      period: "Period",
      frozenAt: "Frozen at",
      scoredAt: "Scored at",
      unfrozenAt: "Unfrozen at",
      confirmedBy: "Confirmed by",
      profile: "Profile",
      agents: "Agents",
      tickets: "Tickets",
      asOf: "Data as of",
      engine: "Engine version",
      rules: "Rules fingerprint",
      data: "Data fingerprint",
      result: "Result fingerprint",
      note: "Note",
    },
  },
  choices: {},
  findings: {
    "run.frozenTwice": ({ found }) =>
      `${found} is frozen by an earlier row as well; unfreezing ends both.`,
  },
} satisfies RuleWords;
