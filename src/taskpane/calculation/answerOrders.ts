import { buffersOf } from "../../engine";
import type { Order, Reply } from "./messages";
import { packed, unpacked } from "./packedTickets";
import { openWork } from "./work";

/** The worker's end: what it is told it does, one after another. */
export function answerOrders(
  reply: (message: Reply, given: readonly ArrayBuffer[]) => void,
): (order: Order) => void {
  const work = openWork();

  function carryOut(order: Order): void {
    switch (order.type) {
      case "rows":
        return work.rows(order.sheet, order.rows);
      case "hold":
        return work.hold(unpacked(order.read));
      case "read": {
        const { outcome, months } = work.read(order.sheets, order.options);
        if (outcome.kind === "unreadable") return reply({ type: "read", outcome, months }, []);
        const tickets = packed(outcome, order.options.extraColumns);
        return reply({ type: "read", outcome: tickets, months }, buffersOf(tickets.table));
      }
      case "behind":
        return reply({ type: "behind", look: order.look, behind: work.behind(order) }, []);
      case "measure": {
        const steps = work.measure({
          ...order,
          onMetric: (progress) => reply({ type: "metric", progress }, []),
        });
        let step = steps.next();
        while (!step.done) step = steps.next();
        const { measures, grounds } = step.value;
        const { period, settings, agents, team, notes } = measures;
        const plain = { period, settings, agents, team, notes };
        return reply({ type: "measured", measures: plain, grounds }, []);
      }
    }
  }

  return (order) => {
    try {
      carryOut(order);
    } catch (bug) {
      reply({ type: "failed", message: String(bug) }, []);
    }
  };
}
