import { monthRequest, parsePeriod } from "../../../engine";
import { measure } from "../measure";
import type { Progress } from "../pane";
import type { DeskEvent } from "./desk";
import type { DeskPane } from "./deskActions";

/** Measures the month chosen, so that the desk can show who would move; one measuring at a time. */
export function deskMeasuring(pane: DeskPane, send: (event: DeskEvent) => void) {
  let measuring = new AbortController();

  return {
    async measure(): Promise<void> {
      const now = pane.state();
      if (!("tickets" in now) || !now.tickets || !now.rules || now.choice.month === null) return;
      measuring.abort();
      measuring = new AbortController();
      const { signal } = measuring;
      const { rules, tickets, choice } = now;
      send({ type: "measuringMoved", share: 0 });
      const request = monthRequest(rules.rulebook, parsePeriod(choice.month));
      const onProgress = (of: Progress) =>
        send({ type: "measuringMoved", share: of.stage === "measuring" ? of.done / of.total : 0 });
      try {
        const measures = await measure(tickets.outcome, request, { signal, onProgress });
        if (measures !== "cancelled") send({ type: "measured", measured: { measures, rules } });
      } catch (bug) {
        send({ type: "measuringMoved", share: null });
        send({ type: "told", notice: { kind: "unexpected", message: String(bug) } });
      }
    },
    stopMeasuring(): void {
      measuring.abort();
      send({ type: "measuringMoved", share: null });
    },
  };
}
