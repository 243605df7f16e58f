import { engineVersion, type Run } from "../../src/engine";
import type { CheckedMonth } from "../../src/host";
import { usualChoice } from "../../src/taskpane/state/publish/publishChoice";
import type { Publishing } from "../../src/taskpane/state/publish/publishing";

/** The last step of a pane before anything was done. */
export const publishing = (change: Partial<Publishing> = {}): Publishing => ({
  months: null,
  drifts: new Map(),
  choice: usualChoice,
  work: null,
  notice: null,
  fixedFormulas: 0,
  made: null,
  compared: null,
  ...change,
});

const scored = {
  period: "2025-03",
  scoredAt: 45750.25,
  profiles: ["regular"],
  agents: 12,
  tickets: 3000,
  asOf: 45748,
  engine: engineVersion,
  data: "1111111111111111",
  rules: "2222222222222222",
};

/** March, scored and open. */
export const checkedMonth = (change: Partial<CheckedMonth> = {}): CheckedMonth => ({
  period: "2025-03",
  run: scored,
  sheets: [
    {
      part: "ranking",
      key: "2025-03",
      entry: { table: "KPI_2025_03", title: "March" },
      sheetId: "{1}",
      sheetName: "KPI 2025-03",
      isProtected: true,
    },
  ],
  frozen: null,
  since: "notFrozen",
  editedSheets: [],
  ...change,
});

const frozen: Run = {
  ...scored,
  frozenAt: 45750.5,
  unfrozenAt: null,
  confirmedBy: "HR",
  result: "3333333333333333",
  note: null,
};

/** March, frozen, as it was confirmed. */
export const frozenMarch = (change: Partial<CheckedMonth> = {}): CheckedMonth =>
  checkedMonth({ frozen, since: "same", ...change });
