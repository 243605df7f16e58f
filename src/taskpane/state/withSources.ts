import type { Source } from "../../host";
import type { Pane, Problem } from "./pane";

/**
 * The pane when sheets or tables came, went or were renamed. A run in progress is left alone: it
 * finds its source by id and says itself when it cannot.
 */
export function withSources(pane: Pane, sources: readonly Source[]): Pane {
  if (pane.step === "looking" || pane.step === "reading" || pane.step === "scoring")
    return { ...pane, sources };
  if (pane.source === null) return { ...pane, sources };

  const before = pane.source;
  const now =
    sources.find(({ id, kind }) => id === before.id && kind === before.kind) ??
    sources.find((source) => isTableOn(source, before));
  if (now === undefined)
    return {
      step: "unread",
      sources,
      profiles: pane.profiles,
      choice: pane.choice,
      result: pane.result,
      source: null,
      problem: { kind: "sourceGone", name: before.name },
    };

  const renamed: Problem | null =
    now.name === before.name
      ? pane.problem
      : { kind: "sourceRenamed", from: before.name, to: now.name };
  return { ...pane, sources, source: now, problem: renamed };
}

/** A sheet that was made a table is listed as that table. */
const isTableOn = (source: Source, sheet: Source): boolean =>
  sheet.kind === "sheet" && source.kind === "table" && source.sheetName === sheet.sheetName;
