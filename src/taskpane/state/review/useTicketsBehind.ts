import { useEffect, useState } from "react";
import { metricById, type TicketsBehind } from "../../../engine";
import { lookBehind } from "../../calculation/ticketsOnView";
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
    void rowsOf(result, metric, agent).then((behind) => {
      if (behind && !left.page) setFound({ of: result, behind });
    });
    return () => {
      left.page = true;
    };
  }, [result, metric, agent]);

  return found?.of === result ? found.behind : null;
}

async function rowsOf(
  { measures, rules }: Result,
  id: string,
  agent: string,
): Promise<TicketsBehind | null> {
  const metric = metricById(id, measures.measured);
  if (!metric) return { kind: "nothing" };
  const { period, settings } = measures;
  const { inputs } = rules.rulebook;
  return lookBehind(measures, { metric, request: { agent, period, settings, inputs } });
}
