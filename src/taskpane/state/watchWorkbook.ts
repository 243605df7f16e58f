import {
  watchSheets,
  watchSource,
  watchTables,
  type Result,
  type Source,
  type Watching,
} from "../../host";
import { sourceKey } from "./sourceKey";

export interface WorkbookWatch {
  /** Watches the cells of these sources from now on, instead of those before. */
  follow(sources: readonly Source[]): void;
  stop(): void;
}

/** One action in Excel can fire a dozen events; they are told as one, so many milliseconds later. */
const settling = 300;

/** Tells when sheets or tables come and go, when tickets are edited, and when any table is. */
export function watchWorkbook(told: {
  readonly onSheets: () => void;
  /** By the key of the source. */
  readonly onTickets: (source: string) => void;
  readonly onTables: () => void;
}): WorkbookWatch {
  const [sheetsSettled, tablesSettled] = [settled(told.onSheets), settled(told.onTables)];
  const sheets = watchSheets(sheetsSettled.soon);
  const tables = watchTables(tablesSettled.soon);
  const followed = new Map<string, Promise<Result<Watching>>>();

  return {
    follow(sources) {
      const wanted = new Set(sources.map(sourceKey));
      for (const [key, watching] of followed)
        if (!wanted.has(key)) {
          followed.delete(key);
          void stop(watching);
        }
      for (const source of sources) {
        const key = sourceKey(source);
        if (followed.has(key)) continue;
        followed.set(
          key,
          watchSource(source, () => told.onTickets(key)),
        );
      }
    },
    stop() {
      sheetsSettled.never();
      tablesSettled.never();
      for (const watching of [sheets, tables, ...followed.values()]) void stop(watching);
    },
  };
}

function settled(tell: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(tell, settling);
    },
    never: () => clearTimeout(timer),
  };
}

async function stop(watching: Promise<Result<Watching>>): Promise<void> {
  const result = await watching;
  if (result.ok) await result.value.stop();
}
