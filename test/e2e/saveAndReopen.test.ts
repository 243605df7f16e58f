import { readFileSync } from "node:fs";
import { scoreMonth, workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();

describe("a scored workbook, saved and opened again", () => {
  let bench: OpenWorkbench;
  let file: Buffer;
  let before: Awaited<ReturnType<typeof look>>;

  /** What a person would miss if it were gone. */
  const look = ({ page }: OpenWorkbench) =>
    page.evaluate(async () => {
      const book = window.kpiBook!;
      await book.calculated();
      return {
        sheets: book.sheets().map((sheet) => {
          const area = sheet.usedArea()!;
          return {
            name: sheet.name,
            texts: sheet.texts(area),
            formulas: sheet.formulas(area),
            freeze: sheet.freeze,
            tables: sheet.tables().map(({ name, area }) => ({ name, area })),
            rules: sheet.conditionalFormats().map(({ kind, area }) => ({ kind, area })),
            headerStyle: sheet.style(3, 0),
          };
        }),
        settings: [...book.settings.keys()],
      };
    });

  beforeAll(async () => {
    bench = await open();
    await scoreMonth(bench, "2025年3月");
    before = await look(bench);
    const download = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: bench.words.save }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("sample.xlsx");
    file = readFileSync(await saved.path());
  });

  it("is an .xlsx file, and the page says what it could not keep", async () => {
    expect(file.subarray(0, 2).toString()).toBe("PK");
    await bench.news.getByText(bench.words.saved("sample.xlsx")).waitFor();
  });

  it("has its results, tables, formulas and formats in place", async () => {
    await bench.openFile("again.xlsx", file);
    await bench.news.getByText(bench.words.opened("again.xlsx")).waitFor();
    const after = await look(bench);
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    for (const [index, sheet] of after.sheets.entries())
      expect(sheet).toEqual(before.sheets[index]);
    expect(after.settings).toEqual(before.settings);
  });

  it("is scored to the same result once more", async () => {
    const earlier = await bench.book.rows("绩效 2025-03");
    await scoreMonth(bench, "2025年3月");
    expect(await bench.book.rows("绩效 2025-03")).toEqual(earlier);
  });
});
