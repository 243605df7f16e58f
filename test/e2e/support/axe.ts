import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Rules broken badly, with the elements that break them. Univer's own grid is not ours to mend, nor
 * are the places from which Fluent hands the keyboard on: nobody stays on them. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      { exclude: [[".grid-canvas"], ["iframe"], ["[data-tabster-dummy]"]] },
      { iframes: false },
    ),
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
