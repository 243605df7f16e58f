import { useEffect, useState } from "react";
import { metricById, ticketsBehind, type TicketsBehind } from "../../../engine";
import { breathe } from "../breathe";
import type { Result } from "../pane";

/** The rows behind one person's value; null until they are found. */
export function useTicketsBehind(
  result: Result,
  metric: string,
  agent: string,
): TicketsBehind | null {
  const [found, setFound] = useState<{ of: Result; behind: TicketsBehind } | null>(null);

  useEffect(() => {
    const left = { page: false };
    // What is looked for is said before the search holds up the page.
    void breathe().then(() => {
      if (!left.page) setFound({ of: result, behind: rowsOf(result, metric, agent) });
    });
    return () => {
      left.page = true;
    };
  }, [result, metric, agent]);

  return found?.of === result ? found.behind : null;
}

function rowsOf({ measures, rules }: Result, id: string, agent: string): TicketsBehind {
  const metric = metricById(id, measures.measured);
  if (!metric) return { kind: "nothing" };
  const { period, settings, read } = measures;
  const { inputs } = rules.rulebook;
  return ticketsBehind(read.table, metric, { agent, period, settings, inputs });
}
