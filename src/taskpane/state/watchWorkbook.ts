import { watchSheets, watchSource, type Result, type Source, type Watching } from "../../host";

export interface WorkbookWatch {
  /** Watches the cells of this source from now on, instead of the one before. */
  follow(source: Source): void;
  stop(): void;
}

/** One action in Excel can fire a dozen events; they are told as one, so many milliseconds later. */
const settling = 300;

/** Tells when sheets or tables come and go, and when the tickets are edited. */
export function watchWorkbook(told: {
  onSheets(): void;
  onTickets(sourceId: string): void;
}): WorkbookWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sheets = watchSheets(() => {
    clearTimeout(timer);
    timer = setTimeout(() => told.onSheets(), settling);
  });
  let followed: { readonly source: Source; readonly watching: Promise<Result<Watching>> } | null =
    null;

  return {
    follow(source) {
      if (followed?.source.id === source.id) return;
      void stop(followed?.watching);
      followed = { source, watching: watchSource(source, () => told.onTickets(source.id)) };
    },
    stop() {
      clearTimeout(timer);
      void stop(sheets);
      void stop(followed?.watching);
    },
  };
}

async function stop(watching: Promise<Result<Watching>> | undefined): Promise<void> {
  const result = await watching;
  if (result?.ok) await result.value.stop();
}
