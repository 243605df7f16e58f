import type { FieldOf, NumericField } from "../../tickets/fields";
import { column } from "./column";
import type { QuantityFact } from "./fact";

/** A column of durations, which are minutes, in another unit. */
const durationIn = (field: FieldOf<"duration">, perMinute: number): QuantityFact => ({
  needs: [[field]],
  derive(from) {
    const minutes = from.numbers(field);
    const quantity = from.quantity();
    for (let row = 0; row < from.size; row++) quantity[row] = minutes[row]! * perMinute;
    return quantity;
  },
});

const combined = (
  one: NumericField,
  other: NumericField,
  by: (one: number, other: number) => number,
): QuantityFact => ({
  needs: [[one, other]],
  derive(from) {
    const [ones, others] = [from.numbers(one), from.numbers(other)];
    const quantity = from.quantity();
    for (let row = 0; row < from.size; row++) quantity[row] = by(ones[row]!, others[row]!);
    return quantity;
  },
});

/** What a row of an agent's day or month says. */
export const dayQuantities = {
  abandonedShare: column("abandonedShare"),
  answeredShare: column("answeredShare"),
  averageOrderValue: column("averageOrderValue"),
  badRatings: column("badRatings"),
  /** Talking and wrapping up, minutes a call. */
  callMinutes: combined("talkMean", "wrapUpMean", (talk, wrapUp) => talk + wrapUp),
  callsAnswered: column("callsAnswered"),
  callsOffered: column("callsOffered"),
  consults: column("consults"),
  conversionShare: column("conversionShare"),
  firstContactShare: column("firstContactShare"),
  firstReplyMinutes: column("firstReplyMean"),
  goodRatings: column("goodRatings"),
  inquiries: column("inquiries"),
  meanHandleMinutes: column("handleDuration"),
  meanResolutionHours: durationIn("resolutionDuration", 1 / 60),
  netSales: column("netSales"),
  orders: column("orders"),
  participationShare: column("participationShare"),
  payers: column("payers"),
  platformHelpShare: column("platformHelpShare"),
  platformJudgedShare: column("platformJudgedShare"),
  ratings: column("ratings"),
  /** Customers served, of whom so large a share rated. */
  ratingsByShare: combined("received", "participationShare", (served, share) => served * share),
  received: column("received"),
  refundHours: durationIn("refundDuration", 1 / 60),
  replyShare: column("replyShare"),
  replySeconds: durationIn("replyMean", 60),
  returnHours: durationIn("returnDuration", 1 / 60),
  sales: column("sales"),
  satisfiedShare: column("satisfiedShare"),
  serviceLevelShare: column("serviceLevelShare"),
  slowReplies: column("slowReplies"),
  surveysSent: column("surveysSent"),
  talkMinutes: column("talkMean"),
  talkTotalMinutes: column("talkTotal"),
  transferredOut: column("transferredOut"),
  within30s: column("within30s"),
  within3min: column("within3min"),
  workedDays: column("workedDays"),
} satisfies Record<string, QuantityFact>;
