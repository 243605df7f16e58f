import type { Explained } from "../grounds";
import { nothingBefore, type FigureBefore } from "./cardColumns";
import type { CompositeBefore } from "./cardFacts";

export interface Before {
  readonly figureBefore: FigureBefore;
  readonly compositeBefore: CompositeBefore;
}

const nothing: Before = { figureBefore: nothingBefore, compositeBefore: () => null };

/** What the last month before this one came to, of those that the workbook's history keeps. */
export function monthBefore({ rulebook, settlement }: Explained): Before {
  if (!rulebook || !settlement) return nothing;
  const { kind, number } = settlement.period;
  const earlier = rulebook.history.filter(
    ({ period }) => period.kind === kind && period.number < number,
  );
  if (earlier.length === 0) return nothing;
  const last = Math.max(...earlier.map(({ period }) => period.number));
  const composites = new Map(
    earlier
      .filter(({ period }) => period.number === last)
      .flatMap(({ agent, period, composite }) =>
        composite === null ? [] : [[agent, { period: period.label, composite }] as const],
      ),
  );
  const figures = new Map(
    rulebook.kept
      .filter(({ period }) => period.kind === kind && period.number === last)
      .map(({ agent, metric, value }) => [`${agent ?? ""}\n${metric}`, value] as const),
  );
  return {
    figureBefore: (agent, metric) => figures.get(`${agent}\n${metric}`) ?? null,
    compositeBefore: (agent) => composites.get(agent) ?? null,
  };
}
