import { buffersOf, catalogue, type TicketsBehind } from "../../engine";
import type { Calculation, MonthAsked, MonthMeasured, TicketsRead } from "./calculation";
import type { Order, Reply } from "./messages";
import { packed, unpacked } from "./packedTickets";

/** The page's end of a worker; a test plays one. */
export interface WorkerEnd {
  readonly post: (order: Order, given?: readonly ArrayBuffer[]) => void;
  readonly onReply: (listener: (reply: Reply) => void) => void;
  readonly end: () => void;
}

type Settle<T> = {
  readonly resolve: (value: T | "cancelled") => void;
  readonly reject: (bug: Error) => void;
};

/** The engine at work in a worker, which a cancel ends whatever it is at. */
export function calculateInWorker(worker: WorkerEnd, signal: AbortSignal): Calculation {
  let held: TicketsRead["outcome"] | null = null;
  let reading: Settle<TicketsRead> | null = null;
  let measuring: (Settle<MonthMeasured> & MonthAsked) | null = null;
  const looks = new Map<number, Settle<TicketsBehind>>();
  let looked = 0;
  let isEnded = false;

  worker.onReply((reply) => {
    switch (reply.type) {
      case "read": {
        const { outcome, months } = reply;
        held = outcome.kind === "read" ? unpacked(outcome) : outcome;
        return reading?.resolve({ outcome: held, months });
      }
      case "metric":
        return measuring?.onMetric(reply.progress);
      case "measured": {
        if (measuring === null || held?.kind !== "read") return;
        const { metrics = catalogue } = measuring.request;
        const measures = { ...reply.measures, read: held, measured: metrics };
        return measuring.resolve({ measures, grounds: reply.grounds });
      }
      case "behind":
        looks.get(reply.look)?.resolve(reply.behind);
        return void looks.delete(reply.look);
      case "failed": {
        const bug = new Error(reply.message);
        for (const { reject } of looks.values()) reject(bug);
        looks.clear();
        reading?.reject(bug);
        return measuring?.reject(bug);
      }
      case "ready":
        return;
    }
  });

  function end(): void {
    isEnded = true;
    worker.end();
    for (const { resolve } of looks.values()) resolve("cancelled");
    looks.clear();
    reading?.resolve("cancelled");
    measuring?.resolve("cancelled");
  }
  signal.addEventListener("abort", end, { once: true });

  return {
    rows: (sheet, rows) => worker.post({ type: "rows", sheet, rows }),
    read: (sheets, options) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve("cancelled");
        reading = { resolve, reject };
        worker.post({ type: "read", sheets, options });
      }),
    hold(read, extraColumns) {
      held = read;
      const tickets = packed(read, extraColumns);
      worker.post({ type: "hold", read: tickets }, buffersOf(tickets.table));
    },
    measure: (asked) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return resolve("cancelled");
        measuring = { resolve, reject, ...asked };
        const { request, grounds } = asked;
        worker.post({ type: "measure", request, grounds });
      }),
    behind: ({ metric, request }) =>
      new Promise((resolve, reject) => {
        if (isEnded) return resolve("cancelled");
        const look = ++looked;
        looks.set(look, { resolve, reject });
        worker.post({ type: "behind", look, metric, request });
      }),
    end() {
      signal.removeEventListener("abort", end);
      end();
    },
  };
}
