import type { Quantity } from "../algebra";
import type { Block, ConditionFact } from "../facts/fact";
import type { Attribution } from "../settings";
import type { CreditBook } from "./creditBook";
import type { CreditFact } from "./credits";
import { kept } from "./kept";
import { populationFact, type Population } from "./population";
import { quantityFact } from "./quantityFact";
import { slicingOf, type Slicing } from "./slices";

/** What the measures of one pass over a table share: their populations, and values sliced by agent. */
export class Pass {
  private readonly populations = new Map<string, ConditionFact>();
  private readonly slicings = new Map<string, Slicing>();

  constructor(private readonly book: CreditBook) {}

  /** Of the roster. */
  get words(): number {
    return this.book.words;
  }

  creditOf(policy: Attribution): CreditFact {
    return this.book.creditOf(policy);
  }

  populationOf(population: Population): ConditionFact {
    const key = JSON.stringify(population);
    return kept(this.populations, key, () => populationFact(population));
  }

  slicingOf(policy: Attribution, population: Population, of: Quantity): Slicing {
    const key = JSON.stringify([policy, population, of]);
    const among = this.populationOf(population);
    return kept(this.slicings, key, () =>
      slicingOf(this.book.ticketsOf(policy), this.creditOf(policy), among, quantityFact(of)),
    );
  }

  look(block: Block): void {
    for (const slicing of this.slicings.values()) slicing.look(block);
  }

  giveBack(): void {
    for (const slicing of this.slicings.values()) slicing.giveBack();
  }
}
