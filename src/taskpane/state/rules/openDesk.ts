import {
  hasErrors,
  importProfile,
  checkProfile,
  kindOf,
  metricById,
  monthRequest,
  parsePeriod,
  profileTable,
  readProfiles,
  type Cells,
  type Finding,
  type Mend,
  type Profile,
  type RuleCell,
} from "../../../engine";
import { goToRule, removeRuleTable } from "../../../host";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleCellOf } from "../data/ruleCellOf";
import { measure } from "../measure";
import type { Pane, Progress } from "../pane";
import type { Rules } from "../rulesOfBook";
import {
  clearDesk,
  deskAfter,
  type Consent,
  type Desk,
  type DeskEvent,
  type Mended,
  type Waiting,
} from "./desk";
import { deskWriting } from "./deskWriting";
import { draftCopy, draftOf, type DraftEvent } from "./draft";
import { mendOf, type MendAsked } from "./mendOf";
import { profileReading } from "./profileReading";
import { profileTitle } from "./profileTitle";
import { tablesOfDraft } from "./profileTables";
import { startOfRoom, type Room } from "./rooms";
import { copyNameOf, nameOfTable, tableNameFor } from "./tableName";
import { readVersions, type Version } from "./versions";

/** What can be done with rules; what is written is the same table that people see in the sheet. */
export interface DeskActions {
  /** Opens a profile of the workbook for editing. */
  readonly edit: (profile: Profile) => void;
  readonly duplicate: (profile: Profile, language: Language) => void;
  readonly change: (edit: DraftEvent) => void;
  readonly discard: () => void;
  /** Writes the draft, over what people wrote in the sheet only where they said so. */
  readonly save: (language: Language, consent?: Consent) => Promise<void>;
  readonly importText: (text: string, file: string) => void;
  readonly importFile: (file: Pick<File, "name" | "text">) => Promise<void>;
  /** Takes an earlier version into the draft; it holds once it is saved. */
  readonly restore: (table: string, version: Version, language: Language) => Promise<void>;
  readonly mend: (finding: Finding, language: Language) => Promise<void>;
  /** Takes the metric that a finding is about out of its table of weights. */
  readonly takeOut: (finding: Finding, language: Language) => Promise<void>;
  /** Writes cells of a table as somebody set them in the pane. */
  readonly changeCells: (
    table: string,
    changes: readonly Mend[],
    language: Language,
  ) => Promise<void>;
  /** Undoes the mend that was written last. */
  readonly takeBack: (mended: Mended) => Promise<void>;
  /** Does what waited, now that formulas may go. */
  readonly replaceFormulas: (waiting: Waiting, language: Language) => Promise<void>;
  readonly create: (room: Room, language: Language) => Promise<void>;
  readonly open: (table: string) => Promise<void>;
  readonly remove: (table: string) => Promise<void>;
  readonly showFinding: (finding: Finding) => Promise<void>;
  /** Measures the month chosen, so that it shows who would move. */
  readonly measure: () => Promise<void>;
  readonly stopMeasuring: () => void;
  readonly dismiss: () => void;
}

export interface DeskSession extends DeskActions {
  readonly state: () => Desk;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the desk needs of the pane. */
export interface DeskPane {
  readonly state: () => Pane;
  readonly readRules: () => Promise<void>;
}

export function openDesk(pane: DeskPane): DeskSession {
  let desk = clearDesk;
  let measuring = new AbortController();
  const listeners = new Set<() => void>();
  void readVersions().then((versions) => send({ type: "versionsRead", versions }));

  function send(event: DeskEvent): void {
    desk = deskAfter(desk, event);
    for (const listener of listeners) listener();
  }

  /** A refusal is told; a bug of ours must not leave the desk busy for ever. */
  async function work(doing: () => Promise<void>): Promise<void> {
    if (desk.busy) return;
    send({ type: "worked", busy: true });
    send({ type: "told", notice: null });
    await doing().catch((bug: unknown) =>
      send({ type: "told", notice: { kind: "unexpected", message: String(bug) } }),
    );
    send({ type: "worked", busy: false });
  }

  const { told, written, mayWrite, rulesNow, keepVersion } = deskWriting(send);

  async function save(language: Language, consent: Consent): Promise<void> {
    const { draft } = desk;
    const rules = draft && (await rulesNow());
    if (!rules) return;
    const now = rules.tables.get(draft.table) ?? null;
    const isEdited = !sameCells(now, draft.cells);
    if (isEdited && now !== null && !consent.edits)
      return send({ type: "told", notice: { kind: "editedMeanwhile", table: draft.table } });
    if (hasErrors(checkProfile(draft.profile, checkOf(rules)))) return;

    const tables = tablesOfDraft(draft, rules, language);
    const over = consent.formulas && "over";
    if (!(await mayWrite(tables, { of: "save", consent }, over))) return;
    if (now !== null) await keepVersion(draft.table, now);
    const saved = await written(tables, over);
    await pane.readRules();
    if (!saved) return;
    send({ type: "draftClosed" });
    send({ type: "told", notice: { kind: "saved", table: draft.table } });
  }

  /** A table of several profiles, or of none that can be used, is written as it stood. */
  const restoreAsItStood = (name: string, version: Version, language: Language, over?: "over") =>
    work(async () => {
      const rules = await rulesNow();
      if (!rules) return;
      const about = paneRulesWords[language].rooms.profileAbout;
      const table = { name, title: name, about, cells: version.cells as RuleCell[][] };
      if (!(await mayWrite([table], { of: "restore", table: name, version }, over))) return;
      const now = rules.tables.get(name);
      if (now) await keepVersion(name, now);
      const isDone = await written([table], over);
      await pane.readRules();
      if (isDone) send({ type: "told", notice: { kind: "restored", table: name } });
    });

  const mend = (asked: MendAsked, language: Language, over?: "over") =>
    work(async () => {
      const rules = await rulesNow();
      const mended = rules && mendOf(asked, rules, language);
      if (!mended || !(await writeMended(mended, asked, over))) return;
      const { table } = mended;
      const kind = asked.of === "change" ? "changed" : "mended";
      send({ type: "told", notice: { kind, table, mended: over ? null : mended } });
    });

  /** Of a table of weights a version is kept [RUL7]. */
  async function writeMended(
    { table, before, after }: Mended,
    waiting: Waiting,
    over: "over" | undefined,
  ): Promise<boolean> {
    const tables = [{ name: table, title: "", about: "", cells: after as RuleCell[][] }];
    if (!(await mayWrite(tables, waiting, over))) return false;
    if (kindOf(table, before)?.table === profileTable) await keepVersion(table, before);
    const isDone = await written(tables, over);
    await pane.readRules();
    return isDone;
  }

  const takeBack = (mended: Mended, over?: "over") =>
    work(async () => {
      const { table, before, after } = mended;
      const rules = await rulesNow();
      if (!rules) return;
      if (!sameCells(rules.tables.get(table) ?? null, after))
        return send({ type: "told", notice: { kind: "editedSince", table } });
      const back = { table, before: after, after: before };
      if (await writeMended(back, { of: "takeBack", mended }, over))
        send({ type: "told", notice: { kind: "takenBack", table } });
    });

  function replaceFormulas(waiting: Waiting, language: Language): Promise<void> {
    switch (waiting.of) {
      case "save":
        return work(() => save(language, { ...waiting.consent, formulas: true }));
      case "mend":
      case "takeOut":
      case "change":
        return mend(waiting, language, "over");
      case "restore":
        return restoreAsItStood(waiting.table, waiting.version, language, "over");
      case "takeBack":
        return takeBack(waiting.mended, "over");
    }
  }

  const taken = (): readonly string[] => {
    const { rules, sources } = pane.state();
    return [...(rules?.tables.keys() ?? []), ...sources.map(({ name }) => name)];
  };

  const copyOf = (profile: Profile, name: string) => {
    const names = (pane.state().rules?.rulebook.profiles ?? []).flatMap((of) => [
      of.name ?? "",
      nameOfTable(of.id),
    ]);
    const free = copyNameOf(name, names);
    return draftCopy(profile, free, tableNameFor(free, taken()));
  };

  function importText(text: string, file: string): void {
    const { rules } = pane.state();
    if (!rules) return;
    const name = file.replace(/\.json$/i, "");
    const outcome = importProfile(text, name, checkOf(rules));
    if (outcome.kind === "refused")
      send({ type: "told", notice: { kind: "refused", findings: outcome.problems } });
    else {
      const { profile } = outcome;
      send({
        type: "draftOpened",
        draft: copyOf(profile, profile.name ?? nameOfTable(profile.id)),
      });
    }
  }

  return {
    state: () => desk,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(profile) {
      const cells = pane.state().rules?.tables.get(profile.variantOf ?? profile.id);
      if (cells) send({ type: "draftOpened", draft: draftOf(profile, cells) });
    },
    duplicate: (profile, language) =>
      send({ type: "draftOpened", draft: copyOf(profile, profileTitle(profile, language)) }),
    change: (edit) => send({ type: "draftEdited", edit }),
    discard: () => send({ type: "draftClosed" }),
    save: (language, consent = {}) => work(() => save(language, consent)),
    importText,
    async importFile(file) {
      const text = await file.text().catch(() => null);
      if (text !== null) importText(text, file.name);
      else send({ type: "told", notice: { kind: "unreadFile", file: file.name } });
    },
    async restore(table, version, language) {
      const { rules } = pane.state();
      if (!rules) return;
      const { cells } = version;
      const [profile, ...more] = profilesOf(cells, table, rules);
      if (!profile || more.length > 0) return restoreAsItStood(table, version, language);
      const now = rules.tables.get(table) ?? null;
      const standing =
        rules.rulebook.profiles.find(({ id, variantOf }) => (variantOf ?? id) === table) ?? profile;
      send({
        type: "draftOpened",
        draft: { ...draftOf(standing, now ?? cells), table, cells: now },
      });
      send({ type: "draftEdited", edit: { type: "restored", profile, cells } });
    },
    mend: (finding, language) => mend({ of: "mend", finding }, language),
    takeOut: (finding, language) => mend({ of: "takeOut", finding }, language),
    changeCells: (table, changes, language) => mend({ of: "change", table, changes }, language),
    takeBack: (mended) => takeBack(mended),
    replaceFormulas,
    create: (room, language) =>
      work(async () => {
        const now = pane.state();
        const { choice, rules } = now;
        if (!rules) return;
        const year = choice.month?.slice(0, 4) ?? String(new Date().getFullYear());
        const months = "tickets" in now ? (now.tickets?.months ?? []) : [];
        const agents = agentsOf(now);
        const table = startOfRoom(room, rules, { year, months, agents }, language);
        if (!(await written([table]))) return;
        await pane.readRules();
        await told(goToRule(table.name, { row: 1, column: null }));
      }),
    open: (table) => work(async () => void (await told(goToRule(table, { row: 0, column: null })))),
    remove: (table) =>
      work(async () => {
        const cells = pane.state().rules?.tables.get(table);
        if (cells && kindOf(table, cells)?.table === profileTable) await keepVersion(table, cells);
        await told(removeRuleTable(table));
        await pane.readRules();
      }),
    showFinding: (finding) =>
      work(async () => {
        const { rules } = pane.state();
        const cell = rules && ruleCellOf(finding, rules.tables);
        if (cell) await told(goToRule(finding.table, cell));
      }),
    async measure() {
      const now = pane.state();
      if (!("tickets" in now) || !now.tickets || !now.rules || now.choice.month === null) return;
      measuring.abort();
      measuring = new AbortController();
      const { signal } = measuring;
      const { rules, tickets, choice } = now;
      send({ type: "measuringMoved", share: 0 });
      const request = monthRequest(rules.rulebook, parsePeriod(choice.month));
      const onProgress = (of: Progress) =>
        send({ type: "measuringMoved", share: of.stage === "measuring" ? of.done / of.total : 0 });
      try {
        const measures = await measure(tickets.outcome, request, { signal, onProgress });
        if (measures !== "cancelled") send({ type: "measured", measured: { measures, rules } });
      } catch (bug) {
        send({ type: "measuringMoved", share: null });
        send({ type: "told", notice: { kind: "unexpected", message: String(bug) } });
      }
    },
    stopMeasuring() {
      measuring.abort();
      send({ type: "measuringMoved", share: null });
    },
    dismiss: () => send({ type: "told", notice: null }),
  };
}

const checkOf = ({ rulebook }: Rules) => ({
  metricOf: (id: string) => metricById(id, rulebook.metrics),
});

const profilesOf = (cells: Cells, table: string, rules: Rules): readonly Profile[] =>
  readProfiles(cells, table, profileReading(rules, table)).profiles;

const sameCells = (a: Cells | null, b: Cells | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** In the order of a list that people look names up in. */
const agentsOf = (pane: Pane): readonly string[] =>
  ("tickets" in pane ? (pane.tickets?.outcome.table.column("agent")?.words ?? []) : [])
    .slice(1)
    .toSorted();
