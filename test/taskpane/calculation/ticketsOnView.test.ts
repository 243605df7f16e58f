import { metricById } from "../../../src/engine";
import type { ValueAsked } from "../../../src/taskpane/calculation/calculation";
import { calculateInPage } from "../../../src/taskpane/calculation/inPage";
import { keepForLooks, letGo, lookBehind } from "../../../src/taskpane/calculation/ticketsOnView";
import { settledMonth } from "../../support/settledMonth";

const { measures } = settledMonth();
const { period, settings, measured, agents } = measures;

const csatOf = (agent: string): ValueAsked => ({
  metric: metricById("CSAT", measured)!,
  request: { agent, period, settings },
});
const someone = agents[0]!.agent;

/** A calculation that read these tickets, and ends with the signal. */
function kept(signal: AbortSignal) {
  const calculation = calculateInPage(signal);
  calculation.hold(measures.read, []);
  let looks = 0;
  keepForLooks(measures.read, {
    ...calculation,
    behind(asked) {
      looks += 1;
      return calculation.behind(asked);
    },
  });
  return { looks: () => looks };
}

afterEach(letGo);

describe("looks at the tickets behind a value", () => {
  it("[REV3] are answered by the calculation that read them, as often as asked", async () => {
    const { looks } = kept(new AbortController().signal);
    const [one, other] = [
      await lookBehind(measures, csatOf(someone)),
      await lookBehind(measures, csatOf(someone)),
    ];
    expect(one).toEqual(other);
    expect(one).toMatchObject({ kind: "rows", parts: [{ part: "whole" }] });
    expect(looks()).toBe(2);
  });

  it("[REV3] are answered all the same once other work has ended it, several at once too", async () => {
    const control = new AbortController();
    const { looks } = kept(control.signal);
    const expected = await lookBehind(measures, csatOf(someone));
    control.abort();
    const again = await Promise.all([1, 2, 3].map(() => lookBehind(measures, csatOf(someone))));
    expect(again).toEqual([expected, expected, expected]);
    const asked = looks();
    await lookBehind(measures, csatOf(someone));
    expect(looks()).toBe(asked);
  });

  it("[REV3] of a result that is no longer on view are given up", async () => {
    const control = new AbortController();
    kept(control.signal);
    const looking = lookBehind(measures, csatOf(someone));
    control.abort();
    keepForLooks({ ...measures.read }, calculateInPage(new AbortController().signal));
    expect(await looking).toBeNull();
  });
});
