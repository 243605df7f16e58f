import { mean } from "../../stats/mean";
import { median } from "../../stats/median";

/** How composites are spread. */
export interface Spread {
  /** Side by side, from the lowest to the highest composite; some may be empty. */
  readonly bins: readonly Bin[];
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface Bin {
  readonly from: number;
  /** Does not belong to it, but for the last bin. */
  readonly to: number;
  readonly people: number;
}

/** Points of the composite that a bin is wide, the first that makes few enough of them. */
const WIDTHS = [5, 10, 20, 50] as const;
const MOST_BINS = 12;

/** Of composites from 0 to 100, a few above [STA5]. Null: there are none. */
export function spreadOf(composites: readonly number[]): Spread | null {
  if (composites.length === 0) return null;
  const [lowest, highest] = [Math.min(...composites), Math.max(...composites)];
  const binsBy = (width: number) => Math.floor(highest / width) - Math.floor(lowest / width) + 1;
  const width = WIDTHS.find((one) => binsBy(one) <= MOST_BINS) ?? WIDTHS.at(-1)!;
  // Full marks end the last bin: nobody reads 100–105.
  const last = highest === 100 ? 100 / width - 1 : Math.floor(highest / width);
  const first = Math.min(last, Math.floor(lowest / width));
  const people = new Array<number>(last - first + 1).fill(0);
  for (const composite of composites)
    people[Math.min(last, Math.floor(composite / width)) - first]! += 1;
  return {
    bins: people.map((count, at) => ({
      from: (first + at) * width,
      to: (first + at + 1) * width,
      people: count,
    })),
    n: composites.length,
    mean: mean(composites),
    median: median(composites),
    lowest,
    highest,
  };
}
