import type { Grain } from "../../engine";
import {
  cancelledInVain,
  environment,
  goTo,
  openSheet,
  toTable,
  type HostProblem,
  type Result,
  type Source,
} from "../../host";
import type { Language } from "../../locales/language";
import { letGo } from "../calculation/ticketsOnView";
import { withCalculation } from "../calculation/withCalculation";
import { refused, type Answer } from "./answer";
import { bestSource } from "./bestSource";
import { dataActions, type DataActions } from "./data/dataActions";
import { outcomeOf } from "./data/outcomeOf";
import type { PaneEvent } from "./events";
import { lookThrough } from "./lookThrough";
import { recall, remember, remembered } from "./memory";
import type { Pane } from "./pane";
import { questionGroups } from "./questionGroups";
import { sampleActions, type SampleActions } from "./sample/sampleActions";
import { reviewActions, type ReviewActions } from "./review/reviewActions";
import { readSources, type Run } from "./readSources";
import { opening, reduce } from "./reduce";
import { readRules } from "./readRules";
import type { Rules } from "./rulesOfBook";
import { scoreForView } from "./scoreForView";
import { placeName } from "./sourceKey";
import { watchWorkbook } from "./watchWorkbook";

/** A pane at work on the workbook that it is open in. */
export interface PaneSession extends PaneActions {
  readonly state: () => Pane;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

export interface PaneActions extends DataActions, ReviewActions, SampleActions {
  /** Looks through the workbook and reads what was chosen last, or looks most like tickets. */
  readonly look: () => Promise<void>;
  /** Reads these as one set, and again when the workbook is opened next time. */
  readonly choose: (sources: readonly Source[]) => Promise<void>;
  /** Reads what is chosen once more. */
  readonly readAgain: () => Promise<void>;
  readonly chooseMonth: (month: string) => void;
  readonly chooseProfile: (profile: string) => void;
  /** Reads the tables of rules once more: after one was written. */
  readonly readRules: () => Promise<void>;
  /** Scores the month chosen and writes its results in this language. */
  readonly score: (language: Language) => Promise<void>;
  /** Ends what is going on; nothing half done stays. */
  readonly cancel: () => void;
  readonly dismissProblem: () => void;
  /** Makes the ticket sheet an Excel table and goes on with that. */
  readonly makeTable: () => Promise<void>;
  /** Shows a cell of the tickets. */
  readonly showCell: (place: CellPlace) => Promise<void>;
  readonly showResult: () => Promise<void>;
}

/** As problems name it: the sheet, its row, and the column's header if one is meant. */
export interface CellPlace {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string | null;
}

export function openPane(): PaneSession {
  let pane = opening;
  let requests = 0;
  let running = new AbortController();
  const listeners = new Set<() => void>();
  const watch = watchWorkbook({
    onSheets: () => void lookAgain(),
    onTickets: (source) => send({ type: "ticketsEdited", source }),
    onTables: () => void readRulesAgain(),
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
    const { signal } = running;
    const work = doing({
      signal,
      onProgress: (progress) => send({ type: "progressed", request, progress }),
    }).catch((bug: unknown) => refused({ kind: "unexpected", message: String(bug) }));
    const ended = await Promise.race([work, cancelledInVain(signal)]);
    if (!ended) send({ type: "leftWaiting", request });
    const answer = ended ?? (await work);
    if (!answer.ok) send({ type: "failed", request, problem: answer.problem });
    // Also where a cancel came too late; newer work than this is not disturbed.
    else if (request === requests) send(finished(request, answer.value));
  }

  async function look(): Promise<void> {
    const memory = recall();
    await work(
      (request) => ({ type: "lookStarted", request }),
      lookThrough,
      (request, found) => ({ type: "lookFinished", request, ...found }),
    );
    if (!isWaiting(pane)) return;
    const { grain } = await memory;
    const known = remembered(await memory, pane.sources);
    if (known.length > 0) await read(known);
    else await readBest(pane.sources);
    if (grain) await answerAsBefore(grain);
  }

  /** What a row is was kept elsewhere once: it moves to where functions read it too [PANE7]. */
  async function answerAsBefore(grain: Grain): Promise<void> {
    const outcome = outcomeOf(pane);
    const asked =
      outcome && questionGroups(outcome).find(({ question }) => question.kind === "grain");
    if (asked) await data.answer(asked, grain, environment().language);
  }

  /** After sheets came or went. With nothing chosen, tickets that just arrived are read at once. */
  async function lookAgain(): Promise<void> {
    if (pane.step === "looking") return;
    const before = new Set(pane.sources.map(({ id }) => id));
    const found = await lookThrough();
    if (!found.ok) return;

    send({ type: "workbookChanged", ...found.value });
    if (isWaiting(pane)) await readBest(pane.sources.filter(({ id }) => !before.has(id)));
  }

  async function readRulesAgain(): Promise<void> {
    const found = await readRules();
    if (found.ok) send({ type: "rulesRead", rules: found.value.rules, forReading: false });
  }

  async function readBest(sources: readonly Source[]): Promise<void> {
    const best = bestSource(sources, pane.rules?.rulebook.columns);
    if (best) await read([best]);
  }

  function read(chosen: readonly Source[]): Promise<void> {
    watch.follow(chosen);
    return work(
      (request) => ({ type: "readStarted", request, chosen }),
      async (run) => {
        const found = await readRules();
        if (!found.ok) return found;
        const { rules } = found.value;
        send({ type: "rulesRead", rules, forReading: true });
        const reading = { chosen, rulebook: rules.rulebook };
        return withCalculation(run.signal, (calculation) => readSources(reading, run, calculation));
      },
      (request, tickets) => ({ type: "ticketsRead", request, tickets }),
    );
  }

  async function score(language: Language): Promise<void> {
    if (pane.step !== "ready" || pane.choice.month === null) return;
    const { chosen, choice } = pane;
    const month = pane.choice.month;
    await work(
      (request) => ({ type: "scoreStarted", request }),
      (run) => {
        const asked = {
          chosen,
          choice: { ...choice, month },
          language,
          onRules: (rules: Rules) => send({ type: "rulesRead", rules, forReading: true }),
        };
        return scoreForView(asked, run);
      },
      (request, scored) => ({ type: "scored", request, ...scored }),
    );
  }

  async function told<T>(result: Promise<Result<T>>): Promise<Result<T>> {
    const answer = await result;
    if (!answer.ok) send({ type: "problemRaised", problem: hostProblem(answer.problem) });
    return answer;
  }

  const chosenNow = () => ("chosen" in pane ? pane.chosen : []);
  const data = dataActions({
    state: () => pane,
    told,
    raise: (problem) => send({ type: "problemRaised", problem }),
    readRulesAgain,
    read: () => read(chosenNow()),
  });

  return {
    state: () => pane,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      running.abort();
      letGo();
      watch.stop();
    },
    look,
    async choose(sources) {
      await Promise.all([read(sources), remember(sources)]);
    },
    readAgain: () => read(chosenNow()),
    readRules: readRulesAgain,
    score,
    chooseMonth: (month) => send({ type: "monthChosen", month }),
    chooseProfile: (profile) => send({ type: "profileChosen", profile }),
    cancel() {
      running.abort();
      send({ type: "cancelAsked" });
    },
    dismissProblem: () => send({ type: "problemDismissed" }),
    async makeTable() {
      if (pane.step !== "ready" || pane.chosen.length !== 1) return;
      const { chosen, tickets } = pane;
      const table = await told(toTable(chosen[0]!, { headerRow: tickets.outcome.headerRow }));
      if (table.ok) await read([table.value]);
    },
    async showCell({ sheet, row, column }) {
      if (pane.step !== "ready") return;
      const { outcome, sources } = pane.tickets;
      const source = sources.find((one) => placeName(one, sources) === sheet) ?? sources[0];
      if (!source) return;
      const isMeant = (of: string | null) => sheet === null || of === sheet;
      const found = outcome.columns.find((of) => of.header === column && isMeant(of.sheet));
      await told(goTo(source, { row, column: found?.index ?? null }));
    },
    async showResult() {
      if (pane.result) await told(openSheet(pane.result.written.sheetId));
    },
    ...sampleActions(told),
    ...reviewActions({ state: () => pane, told, readRulesAgain }),
    ...data,
  };
}

/** Nothing is chosen, so the pane may choose by itself. */
const isWaiting = (pane: Pane): boolean => pane.step === "unread" && pane.chosen.length === 0;

const hostProblem = (problem: HostProblem) => ({ kind: "host", problem }) as const;
