import type { Quantity } from "../algebra";
import type { Block, ConditionFact } from "../facts/fact";
import { kept } from "./kept";
import { populationFact, type Population } from "./population";
import { quantityFact } from "./quantityFact";
import { slicingOf, type Slicing } from "./slices";

/** What the measures of one pass over a table share: their populations, and values sliced by agent. */
export class Pass {
  private readonly populations = new Map<string, ConditionFact>();
  private readonly slicings = new Map<string, Slicing>();

  /** By code of the agent, how many tickets there are in all. */
  constructor(private readonly tickets: Uint32Array) {}

  /** Of the agent column. */
  get words(): number {
    return this.tickets.length;
  }

  populationOf(population: Population): ConditionFact {
    const key = JSON.stringify(population);
    return kept(this.populations, key, () => populationFact(population));
  }

  slicingOf(population: Population, of: Quantity): Slicing {
    const key = JSON.stringify([population, of]);
    const among = this.populationOf(population);
    return kept(this.slicings, key, () => slicingOf(this.tickets, among, quantityFact(of)));
  }

  look(block: Block): void {
    for (const slicing of this.slicings.values()) slicing.look(block);
  }

  giveBack(): void {
    for (const slicing of this.slicings.values()) slicing.giveBack();
  }
}
