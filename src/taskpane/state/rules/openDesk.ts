import {
  hasErrors,
  importProfile,
  checkProfile,
  kindOf,
  metricById,
  profileTable,
  readProfiles,
  type Cells,
  type Profile,
} from "../../../engine";
import { goToRule, removeRuleTable } from "../../../host";
import type { Language } from "../../../locales/language";
import { ruleCellOf } from "../data/ruleCellOf";
import type { Pane } from "../pane";
import type { Rules } from "../rulesOfBook";
import { clearDesk, deskAfter, type Consent, type DeskEvent, type Waiting } from "./desk";
import type { DeskPane, DeskSession } from "./deskActions";
import { deskMeasuring } from "./deskMeasuring";
import { deskMends } from "./deskMends";
import { deskWriting } from "./deskWriting";
import { draftCopy, draftOf } from "./draft";
import { profileReading } from "./profileReading";
import { profileTitle } from "./profileTitle";
import { tablesOfDraft } from "./profileTables";
import { startOfRoom } from "./rooms";
import { sameCells } from "./sameCells";
import { copyNameOf, nameOfTable, tableNameFor } from "./tableName";
import { readVersions } from "./versions";

export function openDesk(pane: DeskPane): DeskSession {
  let desk = clearDesk;
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

  const writing = deskWriting(send);
  const { told, written, mayWrite, rulesNow, keepVersion } = writing;
  const { mend, takeBack, restoreAsItStood } = deskMends({ pane, send, work, ...writing });

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
    ...deskMeasuring(pane, send),
    dismiss: () => send({ type: "told", notice: null }),
  };
}

const checkOf = ({ rulebook }: Rules) => ({
  metricOf: (id: string) => metricById(id, rulebook.metrics),
});

const profilesOf = (cells: Cells, table: string, rules: Rules): readonly Profile[] =>
  readProfiles(cells, table, profileReading(rules, table)).profiles;

/** In the order of a list that people look names up in. */
const agentsOf = (pane: Pane): readonly string[] =>
  ("tickets" in pane ? (pane.tickets?.outcome.table.column("agent")?.words ?? []) : [])
    .slice(1)
    .toSorted();
