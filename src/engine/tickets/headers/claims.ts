import type { PlainCell } from "../cells";
import type { ColumnAnswer } from "../columnMap/columnChoice";
import { exampleOf } from "../decisions/decision";
import { momentOrDuration } from "../decisions/momentOrDuration";
import { remainingOrElapsed } from "../decisions/remainingOrElapsed";
import { fields } from "../fields";
import type { OpenQuestion } from "../question";
import type { Meaning } from "./aliases";
import type { ColumnMap, HeaderCell } from "./findHeader";

/** A field that a column could be. */
export interface Claim {
  readonly cell: HeaderCell;
  readonly meaning: Meaning;
  readonly sample: readonly PlainCell[];
  readonly notes: readonly string[];
}

/** A person's answers by header. */
export type Answers = Readonly<Record<string, ColumnAnswer>>;

/** What a column could be, or the question that has to be answered first. */
export function claimsOf(
  cell: HeaderCell,
  sample: readonly PlainCell[],
  columnMap: ColumnMap,
  answers: Answers,
): Claim[] | OpenQuestion {
  const answer = (Object.hasOwn(answers, cell.header) ? answers[cell.header] : undefined) ?? {};
  const chosen = Object.hasOwn(columnMap, cell.header) ? columnMap[cell.header] : undefined;
  if (chosen !== undefined && chosen !== null) {
    const known = cell.reading.meanings.find(({ field }) => field === chosen);
    const polarity = known?.polarity ?? "same";
    // Above 1, so that no header outdoes a person's word.
    const meaning = { field: chosen, confidence: 2, polarity };
    const asked = slaQuestion(cell, [meaning], sample, answer);
    return asked ?? [{ cell, meaning, sample, notes: ["chosen", ...notesOf(cell)] }];
  }
  const decided = decidedMeanings(cell.reading.meanings, sample, answer);
  if ("kind" in decided) return decided;
  const { meanings, notes } = decided;
  return (
    slaQuestion(cell, meanings, sample, answer) ??
    meanings.map((meaning) => ({ cell, meaning, sample, notes: [...notes, ...notesOf(cell)] }))
  );
}

function slaQuestion(
  { header, reading }: HeaderCell,
  meanings: readonly Meaning[],
  sample: readonly PlainCell[],
  answer: ColumnAnswer,
): OpenQuestion | null {
  if (answer.remaining !== undefined) return null;
  const isDuration = meanings.some(({ field }) => fields[field] === "duration");
  return isDuration ? remainingOrElapsed(header, reading, sample) : null;
}

const notesOf = ({ reading }: HeaderCell): readonly string[] => [
  ...(reading.hours === "business" ? ["businessHours"] : []),
  ...(reading.utc ? ["utc"] : []),
];

/** A header that can be a moment or a duration keeps the meanings that its cells allow. */
function decidedMeanings(
  meanings: readonly Meaning[],
  sample: readonly PlainCell[],
  answer: ColumnAnswer,
): { meanings: readonly Meaning[]; notes: readonly string[] } | OpenQuestion {
  const kinds = new Set(meanings.map(({ field }) => fields[field]));
  if (!kinds.has("moment") || !kinds.has("duration") || sample.length === 0) {
    return { meanings, notes: [] };
  }
  const kind = answer.meaning ?? momentOrDuration(sample);
  if (kind === null) {
    const example = exampleOf(sample, () => true);
    return { kind: "momentOrDuration", options: ["moment", "duration"], assumed: null, example };
  }
  return {
    meanings: meanings.filter(({ field }) => fields[field] === kind),
    notes: [answer.meaning === undefined ? `cells:${kind}` : "chosen"],
  };
}
