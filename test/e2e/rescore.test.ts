import { scoreMonth, workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();

describe("scoring again", () => {
  let bench: OpenWorkbench;
  beforeAll(async () => {
    bench = await open();
    await scoreMonth(bench, "2025年2月");
  });

  it("another month leaves the earlier result as it was", async () => {
    const { book } = bench;
    const before = await book.rows("绩效 2025-02");
    await scoreMonth(bench, "2025年3月");
    expect(await book.rows("绩效 2025-02")).toEqual(before);
    expect(await book.sheetNames()).toEqual(
      expect.arrayContaining(["绩效 2025-02", "绩效 2025-03"]),
    );
  });

  it("the same month by other weights replaces its own sheet only", async () => {
    const { book, pane, paneWords } = bench;
    const [february, march] = [await book.rows("绩效 2025-02"), await book.rows("绩效 2025-03")];
    const names = await book.sheetNames();
    await pane.getByRole("tab", { name: paneWords.path.score }).click();
    await pane.getByRole("combobox", { name: paneWords.rules.profile }).selectOption("launch");
    await scoreMonth(bench, "2025年3月");
    expect(await book.sheetNames()).toEqual(names);
    expect(await book.rows("绩效 2025-02")).toEqual(february);
    expect(await book.rows("绩效 2025-03")).not.toEqual(march);
  });
});
