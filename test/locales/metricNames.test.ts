import { catalogue, metricNamed } from "../../src/engine";
import { en } from "../../src/locales/metrics.en";
import { zh } from "../../src/locales/metrics.zh";

const named = (word: string) => metricNamed(word, catalogue)?.id;

describe("the names of metrics", () => {
  it("[RT4] are read in a table of rules as the metric that they name, in either language", () => {
    for (const words of [en, zh])
      for (const [id, { name, short }] of Object.entries(words))
        expect([id, named(name), named(short)]).toEqual([id, id, id]);
    for (const { id } of catalogue) expect(named(id.toLowerCase())).toBe(id);
  });
});
