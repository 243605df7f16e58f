import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launch } from "../support/chromium.cjs";

/**
 * The pane in a frame, as in Excel on the web: an https page with Microsoft's script tag, unmodified,
 * and our workbook in the page around it. Nothing is served by a network.
 */
const origin = "https://workbench.test";
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const root = path.resolve(__dirname, "../..");
const library = path.join(root, "node_modules/@microsoft/office-js/dist");

const excelPage = `
  import { openHeadlessBook } from "./src/workbench/book/headlessBook";
  import { OfficeHost } from "./src/workbench/office/OfficeHost";
  import { openXdm } from "./src/workbench/office/channels/xdm";
  window.start = async () => {
    const book = await openHeadlessBook();
    await book.load({
      sheets: [{ name: "工单", rows: [["客服", "CSAT"], ["A", 0.9]] }],
      settings: { profile: '"regular"' },
    });
    const host = new OfficeHost(book, { language: "zh-CN" });
    const xdm = openXdm(host, { url: "/pane.html", container: document.body });
    window.excel = { book, host, xdm };
  };`;

const panePage = `<!doctype html><meta charset="utf-8">
  <script src="${cdn}office.js"></script>
  <script>
    window.seen = [];
    window.pressed = [];
    Office.onReady((info) => {
      Office.actions.associate("score", (event) => { pressed.push(event.source.id); event.completed(); });
      CustomFunctions.associate("TEST.COUNT", (cells) => cells.length);
      window.info = info;
    });
  </script>`;

let browser: Browser;
let page: Page;
const elsewhere: string[] = [];

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: excelPage, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  browser = await launch();
  const context = await browser.newContext();
  await context.route("**/*", (route) => {
    const url = route.request().url();
    const html = (body: string) => route.fulfill({ contentType: "text/html", body });
    if (url === `${origin}/`) return html('<!doctype html><script src="/excel.js"></script>');
    if (url === `${origin}/pane.html`) return html(panePage);
    if (url === `${origin}/excel.js`) {
      return route.fulfill({
        contentType: "text/javascript",
        body: bundle.outputFiles[0]?.text ?? "",
      });
    }
    const file = path.join(library, url.slice(cdn.length));
    if (url.startsWith(cdn) && existsSync(file)) {
      return route.fulfill({
        contentType: "text/javascript",
        headers: { "access-control-allow-origin": "*" },
        body: readFileSync(file),
      });
    }
    elsewhere.push(url);
    return route.abort();
  });
  page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate("start()");
  await pane().waitForFunction("window.info");
}, 60_000);
afterAll(() => browser.close());

const pane = () => {
  const frame = page.frames().at(1);
  if (!frame) throw new Error("the pane is not there");
  return frame;
};

it("is Excel on the web, in the language of the workbook", async () => {
  expect(await pane().evaluate("info")).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(await pane().evaluate("Office.context.displayLanguage")).toBe("zh-CN");
  expect(
    await pane().evaluate('Office.context.requirements.isSetSupported("ExcelApi", "1.15")'),
  ).toBe(true);
});

it("reads and writes the workbook, and hears of changes", async () => {
  const values = await pane().evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("工单");
    sheet.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    sheet.getRange("C1:C2").values = [["FCR"], ["=B2/2"]];
    const range = sheet.getUsedRange().load("values");
    await context.sync();
    return range.values;
  })`);
  expect(values).toEqual([
    ["客服", "CSAT", "FCR"],
    ["A", 0.9, 0.45],
  ]);
  await pane().waitForFunction("seen.length > 0");
  expect(await pane().evaluate("seen")).toEqual(["C1:C2"]);
});

it("keeps document settings in the workbook", async () => {
  const profile = await pane().evaluate(`new Promise((saved) => {
    const { settings } = Office.context.document;
    settings.set("language", "zh");
    settings.saveAsync(() => saved(settings.get("profile")));
  })`);
  expect(profile).toBe("regular");
  expect(await page.evaluate("[...excel.book.settings]")).toEqual([
    ["profile", '"regular"'],
    ["language", '"zh"'],
  ]);
});

it("calls the pane's ribbon functions and custom functions", async () => {
  await page.evaluate('excel.xdm.invokeCommand("score")');
  await pane().waitForFunction("pressed.length > 0");
  expect(await pane().evaluate("pressed")).toEqual(["score"]);
  expect(
    await page.evaluate(
      'excel.host.invoke("TEST.COUNT", [[["a"], ["b"]]], { address: "工单!D1" })',
    ),
  ).toEqual({ kind: "values", values: 2 });
});

it("refuses batches with Excel's errors", async () => {
  await page.evaluate('excel.host.faults.next("ActivityLimitReached")');
  const code = await pane().evaluate(
    `Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    }).catch((error) => error.code)`,
  );
  expect(code).toBe("ActivityLimitReached");
});

it("asks nothing of any other server", () => {
  expect(elsewhere).toEqual([]);
});
