import { normaliseHeader } from "../headers/normaliseHeader";
import { chineseSystems } from "./chineseSystems";
import type { Exporter } from "./exporter";
import { serviceDesks } from "./serviceDesks";

/** One header of its own and two more, or two of its own. */
const ENOUGH = 4;

const keysOf = (headers: string): ReadonlySet<string> =>
  new Set(headers.split(",").map((header) => normaliseHeader(header).key));

const known = [...serviceDesks, ...chineseSystems].map((exporter) => ({
  exporter,
  own: keysOf(exporter.own),
  usual: keysOf(exporter.usual),
}));

/** The system that wrote these headers; null: none that we know, or two are as likely. */
export function exporterOf(headers: readonly string[]): Exporter | null {
  const keys = [...new Set(headers.map((header) => normaliseHeader(header).key))];
  let best: Exporter | null = null;
  let most = ENOUGH - 1;
  for (const { exporter, own, usual } of known) {
    const owned = keys.filter((key) => own.has(key)).length;
    const points = owned === 0 ? 0 : 2 * owned + keys.filter((key) => usual.has(key)).length;
    if (points === most) best = null;
    if (points > most) [best, most] = [exporter, points];
  }
  return best;
}
