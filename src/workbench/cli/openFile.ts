import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { cliWords } from "../../locales/cli";
import type { Language } from "../../locales/language";
import { workbenchWords } from "../../locales/workbench";
import type { BookContent } from "../book/content";
import type { Loss } from "../files/fileOutcome";
import { readBook } from "../files/readBook";
import { failure, type Failure } from "./failure";

export interface OpenedFile {
  readonly kind: "opened";
  readonly content: BookContent;
  readonly losses: readonly Loss[];
}

/** The workbook or the delimited text in a file. */
export async function openFile(file: string, language: Language): Promise<OpenedFile | Failure> {
  const words = cliWords[language];
  let bytes: Buffer;
  try {
    if ((await stat(file)).isDirectory()) return failure(words.folder(file));
    bytes = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return failure(words.noFile(file));
    return failure(words.unreadableFile(file, error instanceof Error ? error.message : ""));
  }
  const outcome = await readBook(basename(file), bytes);
  if (outcome.kind === "refused")
    return failure(workbenchWords[language].refused[outcome.reason](file));
  return outcome;
}
