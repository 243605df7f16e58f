import fc from "fast-check";
import { NarrowNumbers, numberBlock } from "../../../../src/engine/tickets/reading/NarrowNumbers";

function keptOf(blocks: readonly (readonly number[])[]) {
  const numbers = new NarrowNumbers(blocks.flat().length);
  let from = 0;
  for (const block of blocks) {
    numberBlock.set(block);
    numbers.put(from, from + block.length);
    from += block.length;
  }
  return numbers.values;
}

describe("NarrowNumbers", () => {
  it("keeps every number exactly", () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: 0, max: 10 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(fc.array(number, { minLength: 1 }), { minLength: 1 }), (blocks) => {
        expect([...keptOf(blocks)]).toEqual(blocks.flat());
      }),
    );
  });

  it("takes half the room for ratings, and all of it for prices", () => {
    expect(keptOf([[5, 3.5, Number.NaN]])).toBeInstanceOf(Float32Array);
    expect(keptOf([[5], [12.34]])).toBeInstanceOf(Float64Array);
  });
});
