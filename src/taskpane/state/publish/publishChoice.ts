import * as v from "valibot";
import { readSetting, resultParts, writeSetting, type ResultPart } from "../../../host";

/** What is published, as this workbook's people chose it. */
export interface PublishChoice {
  /** Parts that are not written; all others are, also those of a later version. */
  readonly without: readonly ResultPart[];
  /** Sheets of a frozen month are protected. */
  readonly protect: boolean;
}

export const usualChoice: PublishChoice = { without: [], protect: true };

const SETTING = "KPI.publish";
const schema = v.object({ without: v.array(v.string()), protect: v.boolean() });

export async function readChoice(): Promise<PublishChoice> {
  const kept = await readSetting(SETTING);
  const read = v.safeParse(schema, kept.ok ? kept.value : undefined);
  if (!read.success) return usualChoice;
  const { without, protect } = read.output;
  return { without: resultParts.filter((part) => without.includes(part)), protect };
}

export const writeChoice = ({ without, protect }: PublishChoice) =>
  writeSetting(SETTING, { without, protect });

/** What a scoring writes; the ranking is always among it. */
export const partsOf = ({ without }: PublishChoice): readonly ResultPart[] =>
  resultParts.filter((part) => part === "ranking" || !without.includes(part));
