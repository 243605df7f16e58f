import type { Detail, MetricNote } from "../../../engine";
import { conditionName } from "../../../locales/engine";
import type { Language } from "../../../locales/language";
import { paneWords } from "../../../locales/pane";
import { paneReviewWords } from "../../../locales/paneReview";

/** What a value does not cover: tickets, and conditions that the sheet did not allow. */
export function leftOutLines(
  detail: Detail | undefined,
  note: MetricNote | undefined,
  language: Language,
): readonly string[] {
  const words = paneReviewWords[language];
  const { and } = paneWords[language].result;
  const parts = detail
    ? (["notMatured", "unusableTime", "unknown"] as const)
        .filter((why) => detail.leftOut[why] > 0)
        .map((why) => words[why](detail.leftOut[why]))
    : [];
  const dropped = (note?.dropped ?? []).map((condition) => conditionName(condition, language));
  return [
    ...(parts.length > 0 ? [words.leftOut(parts.join(and))] : []),
    ...(dropped.length > 0 ? [words.dropped(dropped.join(and))] : []),
  ];
}
