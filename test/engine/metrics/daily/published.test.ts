import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { monthsOf, parsePeriod } from "../../../../src/engine";
import { measureAgents, metricById } from "../../../../src/engine/metrics";
import { defaultSettings } from "../../../../src/engine/metrics/settings";
import { readTicketSheets } from "../../../../src/engine/tickets/sets/readTicketSheets";
import { describeShared } from "../../../support/sharedData";

/** Headed differently from May on; transfers are told from May on. */
interface Month {
  readonly label: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

describeShared(
  "a call centre's year, a row per agent and month",
  "data/prepbench/case_158",
  (path) => {
    const months = Array.from({ length: 12 }, (_, index): Month => {
      const month = String(index + 1).padStart(2, "0");
      const text = readFileSync(resolve(path, "inputs", `input_${month}.csv`), "utf8");
      const [header = [], ...rows] = Papa.parse<string[]>(text.trim()).data;
      return { label: `2021-${month}`, header, rows };
    });
    const outcome = readTicketSheets(
      months.map(({ label, header, rows }) => ({ name: label, cells: [header, ...rows] })),
    );
    if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.issues));
    const { table } = outcome;

    /** By agent, from the cells as the published rules have it. */
    const expected = ({ header, rows }: Month, of: RegExp, per: RegExp): Record<string, number> => {
      const [above, below] = [of, per].map((name) => header.findIndex((cell) => name.test(cell)));
      return Object.fromEntries(
        rows.map((row) => [row[0]!, Number(row[above!]) / Number(row[below!])]),
      );
    };
    const measured = (id: string, label: string): Record<string, number> =>
      Object.fromEntries(
        measureAgents(table, metricById(id)!, {
          period: parsePeriod(label),
          settings: defaultSettings,
        }).agents.flatMap(({ agent, outcome: value }) =>
          value.kind === "measured" ? [[agent, value.value]] : [],
        ),
      );

    it("[RD185] has its months from the sheets' names", () => {
      expect(monthsOf(table)).toEqual(months.map(({ label }) => label));
    });

    it("[AGD13] has the published share of calls not answered, of every agent and month", () => {
      for (const month of months) {
        const unanswered = expected(month, /not answered/i, /offered/i);
        const answered = measured("ANSWERED", month.label);
        expect(Object.keys(answered)).toHaveLength(month.rows.length);
        for (const [agent, share] of Object.entries(unanswered))
          expect(answered[agent]).toBeCloseTo(1 - share, 12);
      }
    });

    it("[AGD8] has the published mean duration of a call, and weighs the year by calls", () => {
      for (const month of months) {
        const talk = measured("TALKTIME", month.label);
        const total = expected(month, /duration/i, /^(calls )?answered/i);
        for (const [agent, minutes] of Object.entries(total))
          expect(talk[agent]).toBeCloseTo(minutes, 9);
      }
      const { team } = measureAgents(table, metricById("ANSWERED")!, {
        period: null,
        settings: defaultSettings,
      });
      expect(team).toEqual({ kind: "measured", value: 987_246 / 1_050_093, n: 1_050_093 });
    });

    it("[AGD10] knows transfers from May on only", () => {
      expect(measured("TRANSFER", "2021-04")).toEqual({});
      const may = months[4]!;
      const transfers = expected(may, /transfers/i, /^answered/i);
      expect(measured("TRANSFER", may.label)).toEqual(transfers);
    });
  },
);
