import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionsFile } from "../../src/functions/metadata/functionMetadata";
import { spokenFunctions } from "../../src/functions/spokenFunctions";
import golden from "../golden/sample-2025-03-regular.json";
import { excelOnTheWeb, type OpenExcel } from "./support/excelOnTheWeb";

const open = excelOnTheWeb();
const dist = join(__dirname, "../../dist");
const { functions } = JSON.parse(
  readFileSync(join(dist, "functions.json"), "utf8"),
) as FunctionsFile;

describe("the release in Excel on the web", () => {
  let excel: OpenExcel;
  let tickets: unknown[][];
  beforeAll(async () => {
    excel = await open("zh-CN");
    tickets = await excel.page.evaluate(() => {
      const { book } = window.excelOnTheWeb!;
      const { sheet, area } = book.table("Tickets")!;
      return sheet.values(area);
    });
  });

  it("scores a month through the pane, to the last digit, in a worker that its policy lets in", async () => {
    const { page, pane } = excel;
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
    await pane.getByRole("button", { name: "计算2025年3月得分" }).click();
    await pane.getByRole("heading", { name: "2025年3月考核结果" }).waitFor();
    const rows = await page.evaluate((name) => {
      const sheet = window.excelOnTheWeb!.book.sheet(name)!;
      return sheet.values(sheet.usedArea()!);
    }, "绩效 2025-03");
    const head = rows.findIndex((row) => row.includes("综合得分"));
    const [agent, composite] = ["客服", "综合得分"].map((header) => rows[head]!.indexOf(header));
    const written = golden.agents.map((_, index) => rows[head + 1 + index]!);
    expect(written.map((row) => [row[agent!], row[composite!]])).toEqual(
      golden.agents.map((one) => [one.agent, one.composite]),
    );
    expect(workers).toContainEqual(expect.stringMatching(/worker/));
  });

  const called = functions.filter(({ options }) => !options?.stream);
  it.each(called.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)] as const))(
    "KPI.%s answers through Microsoft's proxy as it does without Excel",
    async (id, names) => {
      const examples: Readonly<Record<string, unknown>> = {
        tickets,
        agents: [["客服03"], ["客服09"]],
        period: "2025-03",
        profile: [["regular"]],
        metric: "FRT.P90",
        language: "en",
      };
      const parameters = names.map((name) => examples[name] ?? null);
      const answer = await excel.page.evaluate(
        ([name, given]) =>
          window.excelOnTheWeb!.host.invoke(name, given, { address: "'说明 Read me'!H1" }),
        [id, parameters] as const,
      );
      expect(withPlainErrors(answer)).toEqual(withoutExcel(id, parameters));
    },
  );

  it("KPI.OPEN gives a handle that stands for the table and its rules", async () => {
    const [handle, ofHandle, ofRange] = await excel.page.evaluate(async (range) => {
      const { host } = window.excelOnTheWeb!;
      const { functions: calls } = host.session;
      const site = { address: "'说明 Read me'!H1" };
      const opened = await new Promise<unknown>((resolve) => {
        calls.stream("OPEN", [[["Tickets"]]], site, (told) => {
          if (told.kind === "values") resolve(told.values);
        });
      });
      const csat = (given: unknown) => host.invoke("CSAT", [given, [["客服03"]], "2025-03"], site);
      return [opened, await csat([[opened]]), await csat(range)];
    }, tickets);
    expect(handle).toMatch(/^Tickets#/);
    expect(ofHandle).toEqual(ofRange);
  });

  it("asks nothing of any other server but office.js of Microsoft's", () => {
    const scripts = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/[\w./-]+\.js$/;
    expect(excel.elsewhere.length).toBeGreaterThan(0);
    expect(excel.elsewhere.filter((url) => !scripts.test(url))).toEqual([]);
  });
});

const direct = spokenFunctions(
  (code, message) => ({ code, message }),
  () => "zh-CN",
);

/** What the host ought to show: values, or the error that the function throws. */
function withoutExcel(id: string, parameters: readonly unknown[]): unknown {
  try {
    return { kind: "values", values: direct.get(id)!(...parameters) };
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { kind: "error", error: code, message };
  }
}

/** Microsoft's library dresses an error among the values in several properties more. */
const withPlainErrors = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (_key, value: unknown) => {
    const { valueType, code, message } = (value ?? {}) as Readonly<Record<string, unknown>>;
    return valueType === "CustomFunctionError" ? { code, message } : value;
  });
