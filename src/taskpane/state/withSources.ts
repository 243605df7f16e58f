import type { Source } from "../../host";
import type { Pane, Problem, Ready } from "./pane";

/**
 * The pane when sheets or tables came, went or were renamed. A run in progress is left alone: it
 * finds its sources by id and says itself when it cannot; new names are told once it is over.
 */
export function withSources(pane: Pane, sources: readonly Source[]): Pane {
  if (pane.step === "looking" || pane.step === "reading" || pane.step === "scoring")
    return { ...pane, sources };

  const found = pane.chosen.map((before) => ({ before, now: nowOf(before, sources) }));
  const gone = found.find(({ now }) => now === undefined);
  const chosen = found.flatMap(({ now }) => now ?? []);
  if (gone) {
    const problem: Problem = { kind: "sourceGone", name: gone.before.name };
    if (pane.step === "ready" && chosen.length > 0)
      return { ...pane, sources, chosen, edited: true, problem };
    const { rules, choice, result } = pane;
    return { step: "unread", sources, rules, choice, result, chosen: [], problem };
  }

  return { ...pane, sources, chosen, problem: renaming(pane.chosen, chosen) ?? pane.problem };
}

/** The pane after a run, during which its sources may have got new names. */
export function withNewNames(pane: Ready): Ready {
  const chosen = pane.chosen.map((before) => nowOf(before, pane.sources) ?? before);
  return { ...pane, chosen, problem: renaming(pane.chosen, chosen) ?? pane.problem };
}

function renaming(before: readonly Source[], now: readonly Source[]): Problem | null {
  const at = before.findIndex(({ name }, index) => now[index]!.name !== name);
  return at < 0 ? null : { kind: "sourceRenamed", from: before[at]!.name, to: now[at]!.name };
}

const nowOf = (before: Source, sources: readonly Source[]): Source | undefined =>
  sources.find(({ id, kind }) => id === before.id && kind === before.kind) ??
  sources.find((source) => isTableOn(source, before));

/** A sheet that was made a table is listed as that table. */
const isTableOn = (source: Source, sheet: Source): boolean =>
  sheet.kind === "sheet" && source.kind === "table" && source.sheetName === sheet.sheetName;
