import { functionMetadata } from "../../src/functions/metadata/functionMetadata";
import { functionHelp } from "../../src/locales/functionHelp";
import type { Language } from "../../src/locales/language";
import { openHeadlessBook } from "../../src/workbench/book/headlessBook";
import type { UniverBook } from "../../src/workbench/book/UniverBook";
import { kpiFunctions } from "../../src/workbench/kpiFunctions";
import { sampleBook } from "../../src/workbench/sample/sampleBook";

let book: UniverBook;
beforeAll(async () => {
  const { en } = await functionMetadata("https://kpi.example.com");
  book = await openHeadlessBook(kpiFunctions(en, () => "en"));
  await book.load(sampleBook());
}, 60_000);
afterAll(() => book.dispose());

const examples = (["en", "zh-CN"] as const).flatMap((language: Language) =>
  Object.values(functionHelp[language].examples).map(
    ([formula, said]) => [language, formula, said] as const,
  ),
);

describe("the examples of the help pages", () => {
  it.each(examples)("%s %s gives what is said", async (_, formula, said) => {
    const { values, message } = await book.evaluate(formula);
    expect(message).toBeUndefined();
    const answer = values[0]![0]!;
    if (typeof answer === "number") expect(said).toContain(String(Number(answer.toFixed(3))));
    else expect(answer).not.toMatch(/^#/);
  });
});
