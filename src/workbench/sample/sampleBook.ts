import type { BookContent } from "../book/content";
import { chineseSheet } from "./chineseSheet";
import { englishSheet } from "./englishSheet";
import { makeTickets } from "./makeTickets";
import { readMeSheet } from "./readMeSheet";
import { team } from "./team";

/** The sample that everybody sees, and that tests and examples speak of. */
const SAMPLE_SEED = 2025;

/** A workbook to try everything on: about 3,600 tickets of twelve people from January to March 2025. */
export function sampleBook(seed: number = SAMPLE_SEED): BookContent {
  const tickets = makeTickets(seed);
  return {
    sheets: [
      chineseSheet(tickets, seed),
      englishSheet(tickets),
      readMeSheet(team.map(({ number }) => `客服${String(number).padStart(2, "0")}`)),
    ],
  };
}
