import type { QuantityName } from "../../engine/metrics";
import { amountText, type TimeUnit } from "../amountText";
import type { Language } from "../language";

/** Minutes and hours are said; other quantities speak for themselves. */
export const unitOf: Readonly<Partial<Record<QuantityName, TimeUnit>>> = {
  acknowledgeMinutes: "minute",
  ageDays: "day",
  ageHours: "hour",
  arrivalHours: "hour",
  handleMinutes: "minute",
  ageMinutes: "minute",
  firstResponseMinutes: "minute",
  resolutionHours: "hour",
  resolvedAfterHours: "hour",
  callMinutes: "minute",
  firstReplyMinutes: "minute",
  meanHandleMinutes: "minute",
  meanResolutionHours: "hour",
  refundHours: "hour",
  replySeconds: "second",
  returnHours: "hour",
  talkMinutes: "minute",
  talkTotalMinutes: "minute",
};

/** "2 hours" rather than "120 minutes". */
export function span(value: number, unit: TimeUnit, language: Language): string {
  const isHours = unit === "minute" && value >= 60 && value % 60 === 0;
  return isHours ? amount(value / 60, "hour", language) : amount(value, unit, language);
}

const amount = (value: number, unit: TimeUnit, language: Language): string =>
  amountText(value, unit, language, { unitDisplay: "long" });
