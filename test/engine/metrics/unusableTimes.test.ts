import { measureMonth, readTickets, type Outcome } from "../../../src/engine";
import { measured } from "../../../src/engine/metrics/outcome";

const header = ["Ticket ID", "Created at", "First response at", "Resolved at", "Agent"];
const good = [1, 2, 3].map((id) => [id, 45_720, 45_720.005, 45_720.5, "Lin"]);

/** Of three tickets in order and one more. */
function measures(response: unknown, resolved: unknown): Record<string, Outcome | undefined> {
  const read = readTickets([header, ...good, [4, 45_720, response, resolved, "Lin"]]);
  if (read.kind !== "read") throw new Error("unreadable");
  const { team } = measureMonth(read, { period: null, settings: { asOf: 45_750 } });
  return { within: team.get("FRT.WITHIN"), day: team.get("RESOLVED.24H") };
}

describe("times that cannot be used", () => {
  it("[UNK2] leaves out a ticket whose response is garbled, and counts one without as a miss", () => {
    expect(measures("yesterday", 45_720.5).within).toEqual(measured(1, 3));
    expect(measures(45_719, 45_720.5).within).toEqual(measured(1, 3));
    expect(measures("", 45_720.5).within).toEqual(measured(0.75, 4));
  });

  it("[UNK2] leaves out a ticket whose resolution is garbled, and counts an open one as a miss", () => {
    expect(measures(45_720.005, "soon").day).toEqual(measured(1, 3));
    expect(measures(45_720.005, 45_719).day).toEqual(measured(1, 3));
    expect(measures(45_720.005, "").day).toEqual(measured(0.75, 4));
  });
});
