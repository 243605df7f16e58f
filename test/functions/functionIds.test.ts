import { functionIds } from "../../src/functions/functionIds";
import { registry } from "../../src/functions/registry";

describe("the ids of the functions", () => {
  it("are those of the code that is loaded behind them", () => {
    expect([...functionIds]).toEqual([...registry.keys()]);
  });
});
