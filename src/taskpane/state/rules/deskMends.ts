import { kindOf, profileTable, type RuleCell } from "../../../engine";
import type { Language } from "../../../locales/language";
import { paneRulesWords } from "../../../locales/paneRules";
import type { DeskEvent, Mended, Waiting } from "./desk";
import type { DeskPane } from "./deskActions";
import type { deskWriting } from "./deskWriting";
import { mendOf, type MendAsked } from "./mendOf";
import { sameCells } from "./sameCells";
import type { Version } from "./versions";

/** What mends need of the desk. */
export interface MendingDesk extends ReturnType<typeof deskWriting> {
  readonly pane: DeskPane;
  readonly send: (event: DeskEvent) => void;
  readonly work: (doing: () => Promise<void>) => Promise<void>;
}

/**
 * Writes whole tables as a mend, the pane or an earlier version has them. "over": formulas in the
 * way may go, as somebody has said.
 */
export function deskMends({
  pane,
  send,
  work,
  mayWrite,
  written,
  rulesNow,
  keepVersion,
}: MendingDesk) {
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

  return { mend, takeBack, restoreAsItStood };
}
