import type { Derivation } from "../facts/fact";
import { BLOCK, TableBlock } from "./TableBlock";

/** Goes through the table block by block. The block is always the same: one has to be done with it. */
export function blocksOf(derivation: Derivation): () => Generator<TableBlock, void> {
  const block = new TableBlock(derivation);
  return function* () {
    for (let first = 0; first < derivation.table.size; first += BLOCK) {
      block.moveTo(first);
      yield block;
    }
  };
}
