import type { ResponseTarget } from "../targets";
import type { Settings } from "../settings";
import type { QuantityFact, TableFact } from "./fact";

/**
 * The ticket's own target in minutes (`perUnit` 1) or hours (60), by its channel and the phase of the
 * settings; the most specific one counts, a channel before a phase, the first of equals.
 */
export function targetOf(of: ResponseTarget["of"], perUnit: 1 | 60): QuantityFact {
  const byChannel: TableFact<Float64Array> = {
    needs: [],
    derive({ table, settings }) {
      const words = table.column("channel")?.words ?? [""];
      return Float64Array.from(words, (word) => targetMinutes(of, word, settings) / perUnit);
    },
  };
  return {
    needs: [],
    lacks: (table, { targets }) =>
      !table.has("channel") && targets.some((target) => target.of === of && target.channel !== "")
        ? ["channelTargets"]
        : [],
    derive(from) {
      const { size } = from;
      const channels = from.codes("channel");
      const targets = from.ofTable(byChannel);
      const limits = from.quantity();
      for (let ticket = 0; ticket < size; ticket++) limits[ticket] = targets[channels[ticket]!]!;
      return limits;
    },
  };
}

function targetMinutes(of: ResponseTarget["of"], channel: string, settings: Settings): number {
  const usual =
    of === "resolution" ? settings.resolutionTargetMinutes : settings.firstResponseTargetMinutes;
  let found = { minutes: usual, rank: -1 };
  for (const target of settings.targets) {
    const rank = target.of === of ? rankOf(target, channel, settings.phase) : -1;
    if (rank > found.rank) found = { minutes: target.minutes, rank };
  }
  return found.minutes;
}

/** How specific a target is for a ticket; −1: it is not for it. */
function rankOf(target: ResponseTarget, channel: string, phase: string): number {
  const byChannel = target.channel === "" ? 0 : isSame(target.channel, channel) ? 2 : -3;
  const byPhase = target.phase === "" ? 0 : isSame(target.phase, phase) ? 1 : -3;
  return Math.max(byChannel + byPhase, -1);
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
