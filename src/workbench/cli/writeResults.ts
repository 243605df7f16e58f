import { rename, rm, writeFile } from "node:fs/promises";
import type { Report } from "../../engine";
import { problemSentence, writeReport, type WriteOptions } from "../../host";
import { cliWords } from "../../locales/cli";
import type { BookContent } from "../book/content";
import type { Loss } from "../files/fileOutcome";
import { writeBook } from "../files/writeBook";
import { openExcelInNode } from "../office/channels/openExcelInNode";
import { failure, type Failure } from "./failure";
import { openBook } from "./openBook";

export interface ResultsWritten {
  readonly kind: "written";
  /** The ranking first. */
  readonly sheets: readonly string[];
  readonly losses: readonly Loss[];
}

/**
 * Writes the result sheets into the workbook through the same host folder as the pane, and saves it
 * under another name. The file appears when it is complete.
 */
export async function writeResults(
  report: Report,
  {
    content,
    file,
    ...options
  }: WriteOptions & {
    readonly content: BookContent;
    readonly file: string;
  },
): Promise<ResultsWritten | Failure> {
  const { language } = options;
  const book = await openBook(content, language);
  openExcelInNode(book, { language: language === "en" ? "en-US" : "zh-CN" });
  const written = await writeReport(report, options);
  if (!written.ok) return failure(problemSentence(written.problem, language));
  const { history } = written.value;
  if (history.kind === "failed") return failure(problemSentence(history.problem, language));
  await book.calculated();
  const { bytes, losses } = await writeBook(book.content());

  const draft = `${file}.${process.pid}.draft`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const { code = "", message } = error as NodeJS.ErrnoException;
    const words = cliWords[language];
    return failure(words.unwritable(file, words.unwritableBecause[code] ?? message));
  }
  return { kind: "written", sheets: written.value.sheetNames, losses };
}
