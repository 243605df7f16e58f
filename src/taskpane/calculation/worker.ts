import { answerOrders } from "./answerOrders";
import type { Order, Reply } from "./messages";

const reply = (message: Reply, transfer: readonly ArrayBuffer[] = []): void =>
  postMessage(message, { transfer: [...transfer] });

const carryOut = answerOrders(reply);
addEventListener("message", ({ data }: MessageEvent<Order>) => carryOut(data));
reply({ type: "ready" });
