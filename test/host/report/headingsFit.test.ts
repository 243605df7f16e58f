import { tiers } from "../../../src/engine";
import { applicationColumns } from "../../../src/host/report/applicationColumns";
import { detailColumns } from "../../../src/host/report/detailColumns";
import { explain } from "../../../src/host/report/explain";
import { linesNeeded } from "../../../src/host/report/linesNeeded";
import { HEADER_ROW } from "../../../src/host/report/resultSheet";
import { cardColumns, nothingBefore } from "../../../src/host/report/scorecards/cardColumns";
import { scorecardsSheet } from "../../../src/host/report/scorecards/scorecardsSheet";
import { detailWords } from "../../../src/locales/details";
import { tierName } from "../../../src/locales/engine";
import { scorecardWords } from "../../../src/locales/scorecards";
import { settledMonth, settlingTables } from "../../support/settledMonth";

const march = settledMonth(settlingTables);
const { report } = march;

/** Of a heading, in points. */
const FILTER_BUTTON = 16;
/** Lines that the row of headings has room for. */
const MOST_LINES = 3;

interface Heading {
  readonly header: string;
  readonly width: number;
}

/** English breaks between words alone. */
const broken = ({ header, width }: Heading) =>
  header.split(" ").some((word) => linesNeeded(word, width - FILTER_BUTTON) > 1) ||
  linesNeeded(header, width - FILTER_BUTTON) > MOST_LINES;

/** Without the mark of a text. */
const plain = (cell: unknown) => String(cell).replace(/^'/, "");

describe("headings in English", () => {
  it("stand whole over the proposals", () => {
    expect(applicationColumns(report, "en").filter(broken)).toEqual([]);
  });

  it("stand whole over the figures, the long words too", () => {
    const { p90, contribution } = detailWords("en").columns;
    const long = detailColumns(report, "en").filter(({ header }) =>
      [p90, contribution].includes(header),
    );
    expect(long).toHaveLength(2);
    expect(long.filter(broken)).toEqual([]);
  });

  it("stand whole over the list of scorecards, in columns made for the cards", async () => {
    const explained = await explain(march, undefined);
    if (explained === "cancelled") throw new Error("nobody cancelled");
    const widths = cardColumns(report, "en", nothingBefore).map(({ width }) => width);
    const headers = scorecardsSheet(report, explained, "en").cells[HEADER_ROW]!.map(plain);
    const headings = headers.flatMap((header, index) =>
      header === "" ? [] : [{ header, width: widths[index]! }],
    );
    expect(headings.filter(broken)).toEqual([]);

    const ofTiers = widths[headers.indexOf(scorecardWords("en").contents.tier)]!;
    const lines = tiers.map(({ id }) => linesNeeded(tierName(id, "en"), ofTiers));
    expect(new Set(lines)).toEqual(new Set([1]));
  });
});
