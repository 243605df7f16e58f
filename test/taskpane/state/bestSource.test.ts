import { bestSource } from "../../../src/taskpane/state/bestSource";
import { source } from "../../support/panes";

const prices = source({
  id: "{2}",
  name: "Prices",
  head: [
    ["Product", "Price"],
    ["Lamp", 12],
  ],
});

describe("the source that is preselected", () => {
  it("is the one that reads as tickets", () => {
    expect(bestSource([prices, source()])?.name).toBe("Tickets");
  });

  it("[PANE1] is the longer of two alike", () => {
    const longer = source({ id: "{3}", name: "All tickets", rows: 4000 });
    expect(bestSource([source(), longer])?.name).toBe("All tickets");
  });

  it("is none when nothing reads as tickets", () => {
    expect(bestSource([prices])).toBeUndefined();
    expect(bestSource([])).toBeUndefined();
  });
});
