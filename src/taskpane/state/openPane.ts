import { goTo, openSheet, toTable, type HostProblem, type Result, type Source } from "../../host";
import type { Language } from "../../locales/language";
import { refused, type Answer } from "./answer";
import { bestSource } from "./bestSource";
import type { PaneEvent } from "./events";
import { lookThrough } from "./lookThrough";
import type { Pane } from "./pane";
import { readSource, type Run } from "./readSource";
import { opening, reduce } from "./reduce";
import { scoreSource } from "./scoreSource";
import { watchWorkbook } from "./watchWorkbook";

/** A pane at work on the workbook that it is open in. */
export interface PaneSession extends PaneActions {
  readonly state: () => Pane;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

export interface PaneActions {
  /** Looks through the workbook and reads the source that looks most like tickets. */
  readonly look: () => Promise<void>;
  readonly read: (source: Source) => Promise<void>;
  readonly chooseMonth: (month: string) => void;
  readonly chooseProfile: (profile: string) => void;
  /** Scores the month chosen and writes its result sheet in this language. */
  readonly score: (language: Language) => Promise<void>;
  /** Ends what is going on; nothing half done stays. */
  readonly cancel: () => void;
  readonly dismissProblem: () => void;
  /** Makes the ticket sheet an Excel table and goes on with that. */
  readonly makeTable: () => Promise<void>;
  /** Shows a cell of the tickets: the sheet's row, and the column's header if one is meant. */
  readonly showCell: (row: number, column: string | null) => Promise<void>;
  readonly showResult: () => Promise<void>;
}

export function openPane(): PaneSession {
  let pane = opening;
  let requests = 0;
  let running = new AbortController();
  const listeners = new Set<() => void>();
  const watch = watchWorkbook({
    onSheets: () => void lookAgain(),
    onTickets: (source) => send({ type: "ticketsEdited", source }),
  });

  function send(event: PaneEvent): void {
    pane = reduce(pane, event);
    for (const listener of listeners) listener();
  }

  /** Ends the work before this one. A bug of ours must not leave the pane working for ever. */
  async function work<T>(
    started: (request: number) => PaneEvent,
    doing: (run: Run) => Promise<Answer<T>>,
    finished: (request: number, value: T) => PaneEvent,
  ): Promise<void> {
    running.abort();
    running = new AbortController();
    const request = ++requests;
    send(started(request));
    const answer = await doing({
      signal: running.signal,
      onProgress: (progress) => send({ type: "progressed", request, progress }),
    }).catch((bug: unknown) => refused({ kind: "unexpected", message: String(bug) }));
    send(
      answer.ok
        ? finished(request, answer.value)
        : { type: "failed", request, problem: answer.problem },
    );
  }

  async function look(): Promise<void> {
    await work(
      (request) => ({ type: "lookStarted", request }),
      lookThrough,
      (request, found) => ({
        type: "lookFinished",
        request,
        ...found,
      }),
    );
    if (isWaiting(pane)) await readBest(pane.sources);
  }

  /**
   * After sheets came or went, or weights may have changed. With nothing chosen, tickets that just
   * arrived are read at once.
   */
  async function lookAgain(): Promise<void> {
    if (pane.step === "looking") return;
    const before = new Set(pane.sources.map(({ id }) => id));
    const found = await lookThrough();
    if (!found.ok) return;

    send({ type: "workbookChanged", ...found.value });
    if (isWaiting(pane)) await readBest(pane.sources.filter(({ id }) => !before.has(id)));
  }

  async function readBest(sources: readonly Source[]): Promise<void> {
    const best = bestSource(sources);
    if (best) await read(best);
  }

  function read(source: Source): Promise<void> {
    watch.follow(source);
    return work(
      (request) => ({ type: "readStarted", request, source }),
      (run) => readSource(source, run),
      (request, tickets) => ({ type: "ticketsRead", request, tickets }),
    );
  }

  async function score(language: Language): Promise<void> {
    if (pane.step !== "ready" || pane.choice.month === null) return;
    const { source, choice } = pane;
    const month = pane.choice.month;
    await work(
      (request) => ({ type: "scoreStarted", request }),
      (run) => scoreSource({ source, month, profile: choice.profile, language }, run),
      (request, scored) => ({ type: "scored", request, ...scored }),
    );
    if (pane.step === "ready" && pane.problem?.kind === "profileUnusable") await lookAgain();
  }

  async function told<T>(result: Promise<Result<T>>): Promise<Result<T>> {
    const answer = await result;
    if (!answer.ok) send({ type: "problemRaised", problem: hostProblem(answer.problem) });
    return answer;
  }

  return {
    state: () => pane,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      running.abort();
      watch.stop();
    },
    look,
    read,
    score,
    chooseMonth: (month) => send({ type: "monthChosen", month }),
    chooseProfile(profile) {
      send({ type: "profileChosen", profile });
      // A table of weights may have been edited since it was listed.
      void lookAgain();
    },
    cancel() {
      running.abort();
      send({ type: "cancelAsked" });
    },
    dismissProblem: () => send({ type: "problemDismissed" }),
    async makeTable() {
      if (pane.step !== "ready") return;
      const { source, tickets } = pane;
      const table = await told(toTable(source, { headerRow: tickets.outcome.headerRow }));
      if (table.ok) await read(table.value);
    },
    async showCell(row, column) {
      if (pane.step !== "ready") return;
      const columns = pane.tickets.outcome.columns;
      const index = columns.find(({ header }) => header === column)?.index ?? null;
      await told(goTo(pane.source, { row, column: index }));
    },
    async showResult() {
      if (pane.result) await told(openSheet(pane.result.written.sheetId));
    },
  };
}

/** Nothing is chosen, so the pane may choose by itself. */
const isWaiting = (pane: Pane): boolean => pane.step === "unread" && pane.source === null;

const hostProblem = (problem: HostProblem) => ({ kind: "host", problem }) as const;
