import type { WorkerEnd } from "./inWorker";
import type { Order, Reply } from "./messages";

/** A worker that has not answered after so long is not coming. */
const PATIENCE_MS = 10_000;

/** Null where there are no workers, or none of ours comes up: an old webview, a proxy in between. */
export async function startWorker(): Promise<WorkerEnd | null> {
  if (typeof Worker === "undefined") return null;
  let worker: Worker;
  try {
    worker = new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url));
  } catch {
    return null;
  }
  if (!(await isReady(worker))) {
    worker.terminate();
    return null;
  }
  return {
    post: (order: Order, given: readonly ArrayBuffer[] = []) =>
      worker.postMessage(order, [...given]),
    onReply(listener) {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => listener(data);
      worker.onerror = ({ message }) => listener({ type: "failed", message });
    },
    end: () => worker.terminate(),
  };
}

const isReady = (worker: Worker): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const answer = (is: boolean) => {
      clearTimeout(timer);
      resolve(is);
    };
    worker.onmessage = () => answer(true);
    worker.onerror = (event) => {
      event.preventDefault();
      answer(false);
    };
  });
