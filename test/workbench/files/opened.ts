import type { BookContent } from "../../../src/workbench/book/content";
import type { FileOutcome, Loss } from "../../../src/workbench/files/fileOutcome";
import { readBook } from "../../../src/workbench/files/readBook";
import { writeBook } from "../../../src/workbench/files/writeBook";

/** What came in; a refusal fails the test with its reason. */
export function opened(outcome: FileOutcome): { content: BookContent; losses: readonly Loss[] } {
  if (outcome.kind === "refused") throw new Error(`refused: ${outcome.reason} ${outcome.detail}`);
  return outcome;
}

export const reopened = async (content: BookContent) =>
  opened(await readBook("book.xlsx", (await writeBook(content)).bytes)).content;

export const text = (characters: string) => new TextEncoder().encode(characters);
