import { narrowCodes } from "../../../../src/engine/tickets/reading/narrowCodes";

const none = new Uint8Array(0);

describe("narrowCodes", () => {
  it("takes a byte a row for the agents of a million tickets", () => {
    expect(narrowCodes(none, 200, 1_024, 1_000_000)).toBeInstanceOf(Uint8Array);
  });

  it("expects more words where most rows bring a new one", () => {
    expect(narrowCodes(none, 1_000, 1_024, 1_000_000)).toBeInstanceOf(Uint32Array);
  });

  it("does not take a first look for the whole: most agents of 256 rows are new ones", () => {
    expect(narrowCodes(none, 146, 256, 1_000_000)).toBeInstanceOf(Uint8Array);
  });

  it("makes room for all rows once the first thousand have told how wide", () => {
    const first = narrowCodes(none, 256, 256, 1_000_000);
    expect(first.length).toBeLessThan(2_000);
    expect(narrowCodes(first, 1_000, 1_024, 1_000_000)).toHaveLength(1_000_000);
  });

  it("keeps the codes when it makes more room", () => {
    const codes = narrowCodes(Uint8Array.of(1, 255, 0), 257, 1_000, 3);
    expect(codes).toEqual(Uint16Array.of(1, 255, 0));
  });
});
