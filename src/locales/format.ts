import type { Period } from "../engine";
import { en } from "./engine.en";
import { zh } from "./engine.zh";
import { dateFormat, numberFormat } from "./intl";
import type { Bilingual, Language } from "./language";

const words: Bilingual<typeof en> = { "zh-CN": zh, en };

/** What a metric's value is measured in. */
export type Unit = keyof typeof en.units;

/** Digits after the point that a reader can use; the stored value keeps all. */
const digits: Readonly<Record<Unit, number>> = {
  tickets: 0,
  number: 2,
  share: 1,
  points: 1,
  seconds: 1,
  minutes: 1,
  hours: 1,
  money: 2,
  ticketsPerDay: 1,
};

const fixed = (value: number, count: number, language: Language, style?: "percent"): string =>
  numberFormat(language, {
    ...(style ? { style } : {}),
    minimumFractionDigits: count,
    maximumFractionDigits: count,
  }).format(value);

/** "87.5%", "12.4 min", "1,024": one metric's value with its unit. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  const text = fixed(value, digits[unit], language, unit === "share" ? "percent" : undefined);
  const name = words[language].units[unit];
  return name === "" ? text : `${text} ${name}`;
}

/** Points of 100 with one decimal. */
export const formatScore = (score: number, language: Language): string => fixed(score, 1, language);

/** A share of 1 as whole percent, for instance coverage. */
export const formatShare = (share: number, language: Language): string =>
  fixed(share, 0, language, "percent");

export const formatCount = (count: number, language: Language): string => fixed(count, 0, language);

/** Weights and targets: as many digits as were given. */
export const formatPlain = (value: number, language: Language): string =>
  numberFormat(language, { maximumFractionDigits: 6 }).format(value);

const DAY_MS = 86_400_000;
/** 1900 serials count from this day; serials carry no zone, so they are read as UTC throughout. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);

/** A moment on the sheet's own clock, from its 1900 serial. */
export const formatMoment = (serial: number, language: Language): string =>
  dateFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(SERIAL_ORIGIN + serial * DAY_MS);

/** "Mar 7, 2025", "2025年3月7日" of a 1900 serial. */
export const formatDay = (serial: number, language: Language): string =>
  dateFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    SERIAL_ORIGIN + serial * DAY_MS,
  );

/** "March 2025", "2025年3月"; null is all tickets. */
export function formatPeriod(period: Period | null, language: Language): string {
  return period === null ? words[language].allTickets : formatMonth(period.label, language);
}

/** "2025-03" as a reader says it; anything that is no month stays as it is. */
export function formatMonth(label: string, language: Language): string {
  const month = /^(\d{4})-(\d{2})$/.exec(label);
  if (!month) return label;
  return dateFormat(language, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1));
}
