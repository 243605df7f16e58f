/** The people of the sample. Skill runs from 0 to 1 and moves everything else. */
export interface Colleague {
  readonly number: number;
  readonly group: 0 | 1 | 2;
  readonly skill: number;
  /** What a month adds to the skill. */
  readonly trend: number;
  /** Share of the tickets, against the others'. */
  readonly load: number;
}

export const team: readonly Colleague[] = [
  { number: 1, group: 0, skill: 0.93, trend: 0, load: 1.1 },
  { number: 2, group: 0, skill: 0.62, trend: -0.08, load: 1 },
  { number: 3, group: 0, skill: 0.8, trend: 0, load: 1.2 },
  { number: 4, group: 0, skill: 0.4, trend: 0, load: 0.9 },
  { number: 5, group: 1, skill: 0.86, trend: 0.02, load: 1.1 },
  { number: 6, group: 1, skill: 0.18, trend: 0.1, load: 0.8 },
  { number: 7, group: 1, skill: 0.66, trend: 0, load: 1 },
  { number: 8, group: 1, skill: 0.5, trend: 0, load: 1 },
  { number: 9, group: 2, skill: 0.06, trend: 0, load: 0.7 },
  { number: 10, group: 2, skill: 0.74, trend: 0, load: 1.1 },
  { number: 11, group: 2, skill: 0.38, trend: -0.04, load: 0.9 },
  { number: 12, group: 2, skill: 0.56, trend: 0.06, load: 1 },
];
