import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describeShared } from "../support/sharedData";
import { workbenchBrowser, type OpenWorkbench } from "./support/workbench";

const open = workbenchBrowser();
let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await open({ language: "en" });
});

const csv = `Ticket ID,Agent,Created,Resolved,Rating
T1,Ann,2025-03-03 09:00,2025-03-03 10:00,5
T2,Ben,2025-03-04 09:00,2025-03-04 12:00,4
T3,Ann,2025-03-05 09:00,2025-03-06 10:00,2
`;

describe("a file that is a workbook", () => {
  it("is opened where it is dropped, and its tickets are recognised", async () => {
    const { book, pane, news } = bench;
    await bench.dropFile("march.csv", Buffer.from(csv));
    await news.getByText("Opened march.csv.").waitFor();
    expect(await book.sheetNames()).toEqual(["march"]);
    expect(await book.values("march", "B2:B4")).toEqual([["Ann"], ["Ben"], ["Ann"]]);
    await pane.locator("strong", { hasText: /^3 tickets$/ }).waitFor();
    await pane.getByRole("button", { name: "Score March 2025" }).waitFor();
  });
});

describe("a file that is not", () => {
  const random = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 2654435761) >>> 24));
  const png = readFileSync(resolve(__dirname, "../../assets/icon-32.png"));
  const xls = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(2048),
    Buffer.from("Workbook\0", "utf16le"),
  ]);

  it.each([
    ["empty.xlsx", Buffer.alloc(0), "empty.xlsx is empty: it has 0 bytes."],
    ["noise.xlsx", random, "noise.xlsx is not a workbook."],
    ["picture.png", png, "picture.png is not a workbook."],
    ["old.xls", xls, "old.xls is in the old .xls format."],
  ])("%s is refused in a sentence and leaves the workbook as it was", async (name, bytes, said) => {
    const before = await bench.book.sheetNames();
    await bench.openFile(name, bytes);
    await bench.news.getByText(said).waitFor();
    expect(await bench.book.sheetNames()).toEqual(before);
  });
});

describe("third-party tickets", () => {
  const files = [
    ["synth-tickets-1000", "customer_support_tickets.csv", 1000],
    ["servicenow-uci", "incidents_last_event_first2000.csv", 2000],
    ["baltimore-311", "311_sample_first2000.csv", 2000],
    ["sales-calls-reps", "call_centre_data.xlsx", 1000],
  ] as const;
  for (const [folder, file, rows] of files) {
    describeShared(folder, `data/${folder}`, (path) => {
      it(`come in as ${rows} rows, each a ticket or left out with a reason`, async () => {
        const { pane, news, paneWords: words } = bench;
        await bench.openFile(file, readFileSync(resolve(path, file)));
        await news.getByText(`Opened ${file}.`).waitFor();
        await pane.getByRole("button", { name: /^Score / }).waitFor();
        const tickets = numberIn(await pane.locator("strong").first().innerText());
        const leftOut = pane.getByRole("button", { name: /^Left out: / });
        const excluded = (await leftOut.count()) > 0 ? numberIn(await leftOut.innerText()) : 0;
        expect(tickets).toBeGreaterThan(rows / 2);
        expect(tickets + excluded).toBe(rows);
        expect(await pane.getByText(words.problem.unreadable).count()).toBe(0);
      });
    });
  }
});

const numberIn = (text: string) => Number(/[\d,]+/.exec(text)![0].replaceAll(",", ""));
