import { fields } from "../fields";
import { meaningsOf, type Meaning } from "./aliases";
import type { ScaleId } from "../values/ratingScales";
import { normaliseHeader, type HeaderUnit, type NormalHeader } from "./normaliseHeader";

/** What a header can mean, before its cells are looked at. */
export interface HeaderReading {
  readonly meanings: readonly Meaning[];
  readonly unit: HeaderUnit | null;
  readonly scale: ScaleId | null;
  readonly hours: NormalHeader["hours"];
  /** What only the system that wrote the sheet tells: see `exporters/`. */
  readonly clockCells: boolean;
  readonly sla: boolean;
  readonly utc: boolean;
}

const NOTHING_ELSE = { clockCells: false, sla: false, utc: false } as const;

/** Longer than any header; sentences above a table are not headers. */
const LONGEST = 80;

/** Of two columns for one duration the one by the calendar is taken [choice]. */
const BUSINESS_HOURS = 0.98;

const PREFIX =
  /^(?:工单|会话|客户服务|服务工单|ticket|case|incident|issue|conversation|request|call|sr)(?=.)/;
const SUFFIX = /(?<=.)(?:名称|姓名|名|name)$/;

export function recogniseHeader(header: unknown): HeaderReading {
  if (typeof header !== "string" || header.length > LONGEST) {
    return { meanings: [], unit: null, scale: null, hours: null, ...NOTHING_ELSE };
  }
  const { key, bareKey, unit, scale, hours } = normaliseHeader(header);
  const certainty = hours === "business" ? BUSINESS_HOURS : 1;
  return {
    meanings: fitting(lookUp(key, bareKey, certainty), unit),
    unit,
    scale,
    hours,
    ...NOTHING_ELSE,
  };
}

/** The further from the letters of an alias, the less sure. */
function lookUp(key: string, bareKey: string, most: number): readonly Meaning[] {
  const spellings: readonly (readonly [key: string, certainty: number])[] = [
    [key, most],
    [bareKey, 0.98 * most],
    [bareKey.replace(PREFIX, ""), 0.9 * most],
    [bareKey.replace(SUFFIX, ""), 0.9 * most],
    [bareKey.replace(/\d+$/, ""), 0.85 * most],
  ];
  for (const [spelling, certainty] of spellings) {
    const found = spelling === "" ? [] : meaningsOf(spelling);
    if (found.length > 0) {
      return found.map((meaning) => ({ ...meaning, confidence: meaning.confidence * certainty }));
    }
  }
  return [];
}

/** A unit in the header leaves only what can have it, where the words allow that. */
function fitting(found: readonly Meaning[], unit: HeaderUnit | null): readonly Meaning[] {
  if (unit === null || unit === "money" || unit === "tenThousands") return found;
  const kind = unit === "percent" ? "share" : "duration";
  const left = found.filter(({ field }) => fields[field] === kind);
  return left.length > 0 ? left : found;
}
