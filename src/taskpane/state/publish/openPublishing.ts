import {
  checkMonths,
  countNotes,
  formulasToValues,
  freezeMonth,
  listMade,
  openSheet,
  putFormulasBack,
  removeLeftOver,
  removeMade,
  repairFormulas,
  unfreezeMonth,
  type CheckedMonth,
  type Result,
  type Watched,
} from "../../../host";
import { breathe } from "../breathe";
import type { Pane, Tickets } from "../pane";
import type { Rules } from "../rulesOfBook";
import { compareMonth } from "./compareMonth";
import { driftOf, type Drift } from "./driftOf";
import { readChoice, usualChoice, writeChoice } from "./publishChoice";
import type { PublishPane, PublishSession } from "./publishActions";
import {
  publishingAfter,
  type Notice,
  type Publishing,
  type PublishEvent,
  type WorkKind,
} from "./publishing";

const opening: Publishing = {
  months: null,
  drifts: new Map(),
  choice: usualChoice,
  work: null,
  notice: null,
  fixedFormulas: 0,
  made: null,
  compared: null,
};

export function openPublishing(pane: PublishPane): PublishSession {
  let publishing = opening;
  let running = new AbortController();
  const listeners = new Set<() => void>();

  function send(event: PublishEvent): void {
    publishing = publishingAfter(publishing, event);
    for (const listener of listeners) listener();
  }

  const tell = (notice: Notice | null): void => send({ type: "told", notice });

  /** One at a time; a bug of ours must not leave it working for ever. */
  async function work(kind: WorkKind, doing: (watched: Required<Watched>) => Promise<void>) {
    if (publishing.work) return;
    running = new AbortController();
    send({ type: "workStarted", kind });
    if (kind !== "checking") tell(null);
    await doing({
      signal: running.signal,
      onProgress: ({ done, total }) =>
        send({ type: "workMoved", share: total > 0 ? done / total : 0 }),
    }).catch((bug: unknown) => tell({ kind: "unexpected", message: String(bug) }));
    send({ type: "workEnded" });
  }

  /** The value, once a refusal has been told. */
  function told<T>(result: Result<T>): T | null {
    if (result.ok) return result.value;
    tell({ kind: "host", problem: result.problem });
    return null;
  }

  const check = () =>
    work("checking", async (watched) => {
      const [months, notes] = [await checkMonths(watched), await countNotes()];
      if (months.ok) send({ type: "monthsChecked", months: months.value });
      else told(months);
      if (notes.ok) send({ type: "formulasCounted", count: notes.value });
      await compareAll();
    });

  /** What changed under each month; cheap, so that it is known before anybody asks. */
  async function compareAll(): Promise<void> {
    const { tickets, rules } = partsOfPane(pane.state());
    if (!tickets || !rules) return;
    const drifts = new Map<string, Drift>();
    for (const month of publishing.months ?? []) {
      const rested = month.frozen ?? month.run;
      if (rested) drifts.set(month.period, driftOf(rested, tickets, rules));
      await breathe();
    }
    send({ type: "driftsKnown", drifts });
  }

  async function start(): Promise<void> {
    send({ type: "choiceMade", choice: await readChoice() });
    const left = await removeLeftOver();
    if (left.ok && left.value.length > 0) tell({ kind: "leftOver", sheets: left.value });
    await check();
  }

  let isStarted = false;
  let seen = partsOfPane(pane.state());
  startOnce();
  pane.subscribe(() => {
    startOnce();
    const now = partsOfPane(pane.state());
    const before = seen;
    seen = now;
    if (now.result !== before.result) void check();
    else if (now.tickets !== before.tickets || now.rules !== before.rules) {
      if (publishing.work === null) send({ type: "compared", compared: null });
      void compareAll();
    }
  });

  /** The tickets come first: nobody waits for months that were scored long ago. */
  function startOnce(): void {
    if (isStarted || pane.state().step === "looking") return;
    isStarted = true;
    start().catch((bug: unknown) => tell({ kind: "unexpected", message: String(bug) }));
  }

  const monthOf = (period: string): CheckedMonth | undefined =>
    publishing.months?.find((month) => month.period === period);

  async function afterChange(): Promise<void> {
    await pane.readRules();
    const months = await checkMonths();
    if (months.ok) send({ type: "monthsChecked", months: months.value });
    await compareAll();
  }

  return {
    state: () => publishing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check,
    openSheet: async (sheetId) => void told(await openSheet(sheetId)),
    async choose(choice) {
      send({ type: "choiceMade", choice });
      told(await writeChoice(choice));
    },
    freeze: (period, confirmation) =>
      work("freezing", async (watched) => {
        const { protect } = publishing.choice;
        const frozen = told(await freezeMonth(period, { ...confirmation, ...watched, protect }));
        await afterChange();
        if (frozen) tell({ kind: "frozen", period, frozen });
      }),
    unfreeze: (period, reason, language) =>
      work("unfreezing", async () => {
        const unfrozen = await unfreezeMonth(period, { reason, language });
        send({ type: "compared", compared: null });
        await afterChange();
        if (unfrozen.ok) tell({ kind: "unfrozen", period });
        else told(unfrozen);
      }),
    compare: (period) =>
      work("comparing", async ({ signal, onProgress }) => {
        const month = monthOf(period);
        if (!month) return;
        const before = pane.state();
        if ("edited" in before && before.edited) await pane.readAgain();
        const compared = await compareMonth(month, pane.state(), {
          signal,
          onProgress: (of) => of.stage === "measuring" && onProgress(of),
        });
        if (!compared.ok) {
          if (compared.problem.kind === "host")
            tell({ kind: "host", problem: compared.problem.problem });
          return;
        }
        send({ type: "compared", compared: compared.value });
        if (!compared.value) tell({ kind: "notComparable", period });
      }),
    repair: () =>
      work("repairing", async (watched) => {
        const outcome = told(await repairFormulas(watched));
        if (outcome) tell({ kind: "repaired", outcome });
      }),
    toValues: (where, language) =>
      work("fixing", async (watched) => {
        const onlyActive = where === "sheet";
        const outcome = told(await formulasToValues({ ...watched, onlyActive, language }));
        await countAgain();
        if (outcome) tell({ kind: "fixed", outcome });
      }),
    putBack: (language) =>
      work("puttingBack", async (watched) => {
        const outcome = told(await putFormulasBack(language, watched));
        await countAgain();
        if (outcome) tell({ kind: "putBack", outcome });
      }),
    list: () =>
      work("listing", async () => {
        const made = told(await listMade());
        if (made) send({ type: "madeListed", made });
      }),
    unlist: () => send({ type: "madeListed", made: null }),
    remove: (kinds) =>
      work("removing", async () => {
        const outcome = told(await removeMade(kinds));
        send({ type: "madeListed", made: null });
        await countAgain();
        await afterChange();
        if (outcome) tell({ kind: "removed", outcome });
      }),
    cancel() {
      running.abort();
      send({ type: "cancelAsked" });
    },
    dismiss: () => tell(null),
  };

  async function countAgain(): Promise<void> {
    const notes = await countNotes();
    if (notes.ok) send({ type: "formulasCounted", count: notes.value });
  }
}

interface PartsOfPane {
  readonly result: Pane["result"];
  readonly rules: Rules | null;
  /** Null while they are being read, or edited since. */
  readonly tickets: Tickets | null;
}

const partsOfPane = (pane: Pane): PartsOfPane => ({
  result: pane.result,
  rules: pane.rules,
  tickets: pane.step === "ready" ? pane.tickets : null,
});
