import { existsSync } from "node:fs";
import { resolve } from "node:path";

const shared = resolve(__dirname, "../../../shared");

/**
 * Tests over third-party files that lie beside the repository, in ../shared. The gate (CI) has them,
 * so there their absence is a failure; a clone of its own says what it did not compare.
 */
export function describeShared(name: string, folder: string, tests: (path: string) => void): void {
  const path = resolve(shared, folder);
  if (existsSync(path)) return void describe(name, () => tests(path));
  const sentence = `../shared/${folder} is not beside the repository: nothing is compared with it`;
  describe(name, () => {
    it(sentence, () => {
      if (process.env.CI) throw new Error(sentence);
      console.warn(sentence);
    });
  });
}
