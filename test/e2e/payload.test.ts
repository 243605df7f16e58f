import { onTheWeb } from "../../src/functions/carried";
import { functionWords } from "../../src/locales/functions";
import { languageOf } from "../../src/locales/language";
import { excelOnTheWeb } from "./support/excelOnTheWeb";

const open = excelOnTheWeb();
const site = { address: "'说明 Read me'!H1" };

/** Excel on the web carries 5 MB to a function, and 2,000,000 characters of one answer back. */
describe.each(["zh-CN", "en-US"])("formulas in Excel on the web, %s", (locale) => {
  const say = functionWords[languageOf(locale)].problems;
  let page: Awaited<ReturnType<typeof open>>["page"];
  beforeAll(async () => {
    ({ page } = await open(locale));
  });

  /** The sample's tickets over and over, as many as the bytes hold; answered by a function. */
  const askOver = (bytes: number, id: string, ...others: readonly unknown[]) =>
    page.evaluate(
      async ([limit, name, further, at]) => {
        const { book, host } = window.excelOnTheWeb!;
        const { sheet, area } = book.table("Tickets")!;
        const [header, ...tickets] = sheet.values(area);
        const size = (cells: unknown) => new TextEncoder().encode(JSON.stringify(cells)).length;
        const range: unknown[][] = [header!];
        let held = size(range);
        for (let row = 0; held < limit; row += 1) {
          const ticket = tickets[row % tickets.length]!;
          range.push(ticket);
          held += size(ticket) + 1;
        }
        const answer = await host.invoke(name, [range, ...further], at);
        return { size: size(range), rows: range.length, answer };
      },
      [bytes, id, others, site] as const,
    );

  it("[FN12] a range just within the limit is answered", async () => {
    const { rows, answer } = await askOver(
      onTheWeb.given - 10_000,
      "METRIC",
      "VOLUME",
      null,
      null,
      [],
    );
    expect(rows).toBeGreaterThan(10_000);
    expect(answer).toEqual({ kind: "values", values: [[expect.any(Number)]] });
  });

  it("[FN12] a range beyond it is told to be opened, while Excel still hands it over", async () => {
    for (const [bytes, id] of [
      [onTheWeb.given + 10_000, "METRIC"],
      [5 * 1024 * 1024 - 20_000, "TREND"],
    ] as const) {
      const { size, answer } = await askOver(bytes, id, "VOLUME", null, null, null);
      expect(size).toBeGreaterThan(onTheWeb.given);
      expect(answer).toMatchObject({ kind: "error", error: "#VALUE!" });
      const { message } = answer as { message: string };
      expect(message).toContain('=KPI.OPEN("Tickets")');
      expect(message.slice(0, 12)).toBe(say.tooManyBytes(size, onTheWeb.given).slice(0, 12));
    }
  });

  it("gets no call at all for what Excel itself cannot carry", async () => {
    const { answer } = await askOver(5 * 1024 * 1024 + 20_000, "METRIC", "VOLUME", null, null, []);
    expect(answer).toEqual({ kind: "error", error: "#CALC!", message: "" });
  });

  /** Nobody of such a name: each cell's error brings its sentence along. */
  const askOf = (people: number) =>
    page.evaluate(
      ([count, at]) => {
        const { book, host } = window.excelOnTheWeb!;
        const { sheet, area } = book.table("Tickets")!;
        const names = Array.from({ length: count }, (_, index) => [`nobody ${index}`]);
        return host.invoke("FCR", [sheet.values(area), names, "2025-03", []], at);
      },
      [people, site] as const,
    );

  it("[FN12] an answer just short enough comes, a longer one says so instead of staying busy", async () => {
    const short = await askOf(5_000);
    expect(short).toMatchObject({ kind: "values" });
    expect((short as { values: unknown[] }).values).toHaveLength(5_000);
    expect(await askOf(30_000)).toEqual({
      kind: "error",
      error: "#VALUE!",
      message: say.answerTooLong(30_000, 1),
    });
  });
});
