import { useState } from "react";
import type { WorkbenchWords } from "../../locales/workbench.en";
import type { Book } from "../book/Book";
import { readBook } from "../files/readBook";
import { writeBook } from "../files/writeBook";
import { sampleBook } from "../sample/sampleBook";
import { openedNews, savedNews, type FileNews } from "./fileNews";

/** Opening and saving workbooks; a file that cannot be opened leaves the one in front untouched. */
export function useFiles(book: Book | null, words: WorkbenchWords) {
  const [name, setName] = useState("sample.xlsx");
  const [news, setNews] = useState<FileNews | null>(null);
  const [isBusy, setBusy] = useState(false);

  const during = async (text: string, work: (book: Book) => Promise<FileNews | null>) => {
    if (!book || isBusy) return;
    setBusy(true);
    setNews({ intent: "info", text, details: [] });
    try {
      setNews(await work(book));
    } catch (error) {
      setNews({ intent: "error", text: words.failed, details: [String(error)] });
    } finally {
      setBusy(false);
    }
  };

  return {
    news,
    isBusy,
    dismiss: () => setNews(null),

    open: (file: File) =>
      during(words.busy.open, async (book) => {
        const outcome = await readBook(file.name, new Uint8Array(await file.arrayBuffer()));
        if (outcome.kind === "refused")
          return { intent: "error", text: words.refused[outcome.reason](file.name), details: [] };
        await book.load(outcome.content);
        setName(file.name.replace(/\.\w+$/, ".xlsx"));
        return openedNews(file.name, outcome.losses, words);
      }),

    save: () =>
      during(words.busy.save, async (book) => {
        await book.calculated();
        const { bytes, losses } = await writeBook(book.content());
        download(name, bytes);
        return savedNews(name, losses, words);
      }),

    sample: () =>
      during(words.busy.open, async (book) => {
        await book.load(sampleBook());
        setName("sample.xlsx");
        return null;
      }),
  };
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
