import type { DurationUnit } from "../values/duration";
import { scaleNamed, type ScaleId } from "../values/ratingScales";
import { simplified } from "./simplified";

/** A header with its spelling evened out (mission C.0). */
export interface NormalHeader {
  /** Letters, digits and characters only: "客服(UID)" is "客服uid", "First_Reply" is "firstreply". */
  readonly key: string;
  /** The key without what stands in brackets. */
  readonly bareKey: string;
  readonly unit: HeaderUnit | null;
  /** The scale of ratings that the header names, "(1-10)" or "5分制"; null: it names none. */
  readonly scale: ScaleId | null;
  /** Which hours a duration counts, where the header says so (Zendesk, Salesforce). */
  readonly hours: "business" | "calendar" | null;
}

/** "clock": the header says HH:mm:ss; "minuteClock": it says mm:ss; "tenThousands": 万元. */
export type HeaderUnit =
  DurationUnit | "clock" | "minuteClock" | "percent" | "money" | "tenThousands";

const UNIT_WORDS: Readonly<Record<HeaderUnit, string>> = {
  milliseconds: "ms|milliseconds?|毫秒",
  seconds: "s|secs?|seconds?|秒|秒钟",
  minutes: "m|mins?|minutes?|分|分钟",
  hours: "h|hrs?|hours?|小时|时",
  days: "d|days?|天|日",
  dayFractions: "excel time",
  clock: "h{1,2}:mm(?::ss)?|时:分(?::秒)?|时分秒",
  minuteClock: "m{1,2}:ss|分:秒|分秒",
  percent: "%|percent|pct|百分比",
  money: "元|rmb|cny|usd|[¥$€£]",
  tenThousands: "万元?|万人民币",
};
const UNITS = (Object.entries(UNIT_WORDS) as [HeaderUnit, string][]).map(
  ([unit, words]) => [unit, new RegExp(`^(?:in |单位:?\\s*)?(?:${words})$`)] as const,
);

const BRACKETED = /\(([^()]*)\)/g;
const SCALE = /^(?:([01])\s*[-~–至到]\s*(\d+)分?|(\d+|[三五七十百])分制|满分(\d+)分?)$/;
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  三: "3",
  五: "5",
  七: "7",
  十: "10",
  百: "100",
};
const SPELT_UNIT =
  /[\s_-]+(?:in[\s_-]+)?(hours?|hrs|hr|minutes?|mins?|seconds?|secs?|ms|milliseconds?)$/;
const CHINESE_UNIT = /(?<=时长|时间|耗时|工时|用时)(毫秒|秒钟?|分钟?|小时|天)$/;
const HOURS_REMARK =
  /\(?\b(?:within |in )?(?:business|calendar) hours\b\)?|\((?:business|calendar|工作时间?|自然时间?)\)/;
const BUSINESS = /\bbusiness[\s_](?:hours|duration)\b|\((?:business|工作时间?)\)/;
const CALENDAR = /\bcalendar[\s_](?:hours|duration)\b|\((?:calendar|自然时间?)\)/;

export function normaliseHeader(header: string): NormalHeader {
  const even = simplified(evened(header));
  const hours = BUSINESS.test(even) ? "business" : CALENDAR.test(even) ? "calendar" : null;
  let text = even.replace(HOURS_REMARK, " ");
  let unit: HeaderUnit | null = null;
  let scale: ScaleId | null = null;

  text = text.replace(BRACKETED, (group: string, inside: string) => {
    const words = inside.trim();
    const found = unitOf(words);
    const named = scaleIn(words);
    if (found !== null) unit ??= found;
    else if (named !== null) scale = named;
    else if (!/^(?:list|txt|text|flag|int|dec|date|num|multi)$/.test(words)) return group;
    return " ";
  });
  text = text
    .trim()
    .replace(/(?<=[)\p{L}\s])_\d+$/u, "")
    .trim();

  const spelt = SPELT_UNIT.exec(text) ?? CHINESE_UNIT.exec(text);
  if (unit === null && spelt !== null) {
    unit = unitOf(spelt[1] ?? "");
    text = text.slice(0, spelt.index);
  }
  if (unit === null && text.includes("%")) unit = "percent";
  return { key: keyOf(text), bareKey: keyOf(text.replace(BRACKETED, " ")), unit, scale, hours };
}

/** Half-width, one kind of bracket, camelCase split, lower case, single spaces. */
export const evened = (header: string): string =>
  header
    .normalize("NFKC")
    .replace(/[[{<《〈【〔「『]/g, "(")
    .replace(/[\]}>》〉】〕」』]/g, ")")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

export const keyOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

function scaleIn(words: string): ScaleId | null {
  const [, lowest = "1", to, outOf, most] = SCALE.exec(words) ?? [];
  const highest = to ?? outOf ?? most;
  return highest === undefined ? null : scaleNamed(lowest, WRITTEN_OUT[highest] ?? highest);
}

const unitOf = (words: string): HeaderUnit | null =>
  UNITS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
