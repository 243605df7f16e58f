import { fields } from "../fields";
import { meaningsOf, type Meaning } from "./aliases";
import { normaliseHeader, type HeaderUnit } from "./normaliseHeader";

/** What a header can mean, before its cells are looked at. */
export interface HeaderReading {
  readonly meanings: readonly Meaning[];
  readonly unit: HeaderUnit | null;
  readonly scale: number | null;
}

/** Longer than any header; sentences above a table are not headers. */
const LONGEST = 80;

const PREFIX =
  /^(?:工单|会话|客户服务|服务工单|ticket|case|incident|issue|conversation|request|call|sr)(?=.)/;
const SUFFIX = /(?<=.)(?:名称|姓名|名|name)$/;

export function recogniseHeader(header: unknown): HeaderReading {
  if (typeof header !== "string" || header.length > LONGEST) {
    return { meanings: [], unit: null, scale: null };
  }
  const { key, bareKey, unit, scale } = normaliseHeader(header);
  return { meanings: fitting(lookUp(key, bareKey), unit), unit, scale };
}

/** The further from the letters of an alias, the less sure. */
function lookUp(key: string, bareKey: string): readonly Meaning[] {
  const spellings: readonly (readonly [key: string, certainty: number])[] = [
    [key, 1],
    [bareKey, 0.98],
    [bareKey.replace(PREFIX, ""), 0.9],
    [bareKey.replace(SUFFIX, ""), 0.9],
    [bareKey.replace(/\d+$/, ""), 0.85],
  ];
  for (const [spelling, certainty] of spellings) {
    const found = spelling === "" ? [] : meaningsOf(spelling);
    if (found.length > 0) {
      return found.map((meaning) => ({ ...meaning, confidence: meaning.confidence * certainty }));
    }
  }
  return [];
}

/** A unit of time in the header leaves only durations, where the words allow one. */
function fitting(found: readonly Meaning[], unit: HeaderUnit | null): readonly Meaning[] {
  if (unit === null || unit === "percent" || unit === "money") return found;
  const durations = found.filter(({ field }) => fields[field] === "duration");
  return durations.length > 0 ? durations : found;
}
