import { inTurn } from "./timing";

export interface Row {
  readonly name: string;
  readonly ratio: number;
  readonly goal: number;
  readonly ours_ms: number;
  readonly against_ms: number;
  readonly against: string;
}

/** Both in turn, the peer first. */
export async function row(
  name: string,
  goal: number,
  against: string,
  runs: number,
  ours: () => unknown,
  peer: () => unknown,
): Promise<Row> {
  const { ratio, oursMs, againstMs } = await inTurn(runs, ours, peer);
  return { name, ratio, goal, ours_ms: oursMs, against_ms: againstMs, against };
}
