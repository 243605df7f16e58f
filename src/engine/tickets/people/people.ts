/** Who the agents are, as a person said it in the table KPI_Agents. */
export interface People {
  /** By agent, once names are merged. */
  readonly persons: ReadonlyMap<string, Person>;
  /** The agent that a name in the sheet stands for; names that are not here stand for themselves. */
  readonly agentOf: ReadonlyMap<string, string>;
}

export interface Person {
  readonly agent: string;
  /** Wins over the sheet's; null: the sheet's. */
  readonly group: string | null;
  /** Free text: presales, aftersales. */
  readonly role: string | null;
  /** First and last day of work, 1900 serials of midnight; null: not known. */
  readonly from: number | null;
  readonly to: number | null;
  /** New, and judged more gently: for the user's own rules. */
  readonly inBuffer: boolean;
  /** Full-time equivalents, above 0 up to 2; null: not known. */
  readonly fte: number | null;
}

export const nobody: People = { persons: new Map(), agentOf: new Map() };

/** Spelt as dictionaries spell words. */
export const agentNamed = ({ agentOf }: People, name: string): string => agentOf.get(name) ?? name;
