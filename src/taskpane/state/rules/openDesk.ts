import {
  applyMend,
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
  type Profile,
  type RuleCell,
} from "../../../engine";
import {
  formulasLostBy,
  goToRule,
  removeRuleTable,
  writeRuleTable,
  type Result,
  type RuleTableToWrite,
} from "../../../host";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import { ruleHeader } from "../../../locales/rules";
import { ruleCellOf } from "../data/ruleCellOf";
import { measure } from "../measure";
import type { Pane, Progress } from "../pane";
import { readRules } from "../readRules";
import type { Rules } from "../rulesOfBook";
import {
  clearDesk,
  deskAfter,
  type Consent,
  type Desk,
  type DeskEvent,
  type FormulaLost,
} from "./desk";
import { draftCopy, draftOf, type DraftEvent } from "./draft";
import { profileReading } from "./profileReading";
import { profileTitle } from "./profileTitle";
import { tablesOfDraft } from "./profileTables";
import { startOfRoom, type Room } from "./rooms";
import { copyNameOf, nameOfTable, tableNameFor } from "./tableName";
import { readVersions, withVersion, writeVersions, type Version } from "./versions";

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

  async function told<T>(result: Promise<Result<T>>): Promise<Result<T>> {
    const answer = await result;
    if (!answer.ok) send({ type: "told", notice: { kind: "host", problem: answer.problem } });
    return answer;
  }

  async function written(tables: readonly RuleTableToWrite[], over?: "over"): Promise<boolean> {
    for (const table of tables) if (!(await told(writeRuleTable(table, over))).ok) return false;
    return true;
  }

  /** Those of all tables together; null, and told, where a table cannot be read. */
  async function formulasLost(
    tables: readonly RuleTableToWrite[],
  ): Promise<readonly FormulaLost[] | null> {
    const lost: FormulaLost[] = [];
    for (const table of tables) {
      const found = await told(formulasLostBy(table));
      if (!found.ok) return null;
      lost.push(...found.value.map((formula) => ({ ...formula, table: table.name })));
    }
    return lost;
  }

  /** The rules as the sheets show them at this moment; null, and told, where they cannot be read. */
  async function rulesNow(): Promise<Rules | null> {
    const found = await readRules();
    if (found.ok) return found.value.rules;
    if (found.problem.kind === "host")
      send({ type: "told", notice: { kind: "host", problem: found.problem.problem } });
    return null;
  }

  async function keepVersion(table: string, cells: Cells): Promise<void> {
    const version = { until: new Date().toISOString(), cells: cells.map((line) => [...line]) };
    const versions = withVersion(await readVersions(), table, version);
    if ((await told(writeVersions(versions))).ok) send({ type: "versionsRead", versions });
  }

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
    const formulas = consent.formulas ? [] : await formulasLost(tables);
    if (formulas === null) return;
    if (formulas.length > 0)
      return send({ type: "told", notice: { kind: "formulasInTheWay", formulas, consent } });
    if (now !== null) await keepVersion(draft.table, now);
    const saved = await written(tables, consent.formulas && "over");
    await pane.readRules();
    if (!saved) return;
    send({ type: "draftClosed" });
    send({ type: "told", notice: { kind: "saved", table: draft.table } });
  }

  /** A table of several profiles, or of none that can be used, is written as it stood. */
  const restoreAsItStood = (name: string, cells: Cells, language: Language) =>
    work(async () => {
      const now = (await rulesNow())?.tables.get(name);
      if (now) await keepVersion(name, now);
      const about = paneRulesWords[language].rooms.profileAbout;
      const table = { name, title: name, about, cells: cells as RuleCell[][] };
      const isDone = await written([table]);
      await pane.readRules();
      if (isDone) send({ type: "told", notice: { kind: "restored", table: name } });
    });

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
    async restore(table, { cells }, language) {
      const { rules } = pane.state();
      if (!rules) return;
      const [profile, ...more] = profilesOf(cells, table, rules);
      if (!profile || more.length > 0) return restoreAsItStood(table, cells, language);
      const now = rules.tables.get(table) ?? null;
      const standing =
        rules.rulebook.profiles.find(({ id, variantOf }) => (variantOf ?? id) === table) ?? profile;
      send({
        type: "draftOpened",
        draft: { ...draftOf(standing, now ?? cells), table, cells: now },
      });
      send({ type: "draftEdited", edit: { type: "restored", profile, cells } });
    },
    mend: (finding, language) =>
      work(async () => {
        const rules = await rulesNow();
        const cells = rules?.tables.get(finding.table);
        const kind = cells && kindOf(finding.table, cells)?.table;
        if (!cells || !kind) return;
        const header = (column: string) => ruleHeader(kind.name, column, language);
        const mended = applyMend(finding.table, cells, finding.mend ?? [], header);
        if (!mended) return;
        if (kind === profileTable) await keepVersion(finding.table, cells);
        const table = { name: finding.table, title: "", about: "", cells: mended as RuleCell[][] };
        const isDone = await written([table]);
        await pane.readRules();
        if (isDone) send({ type: "told", notice: { kind: "mended", table: finding.table } });
      }),
    create: (room, language) =>
      work(async () => {
        const now = pane.state();
        const { choice, rules } = now;
        if (!rules) return;
        const year = choice.month?.slice(0, 4) ?? String(new Date().getFullYear());
        const months = "tickets" in now ? (now.tickets?.months ?? []) : [];
        const table = startOfRoom(room, rules, { year, months }, language);
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
