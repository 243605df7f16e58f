import fc from "fast-check";

import type {
  BookContent,
  CellContent,
  CfContent,
  DropDownContent,
  Scalar,
  SheetContent,
  StyleContent,
} from "../../../src/workbench/book/content";
import { trimmedRows } from "../../../src/workbench/files/trimmedRows";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.constantFrom(
    "=1+1",
    "_x000D_",
    " led and trailed ",
    "two\nlines",
    "'quoted",
    "#N/A",
    "客服０３",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer(),
  fc.boolean(),
);

/** Without the default font's name and size, which a file cannot tell from nothing. */
const style: fc.Arbitrary<StyleContent> = fc
  .record(
    {
      numberFormat: fc.constantFrom("0.00", "0.0%", "#,##0", "@"),
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constant(true),
      fontColor: colour,
      fontSize: fc.constantFrom(9, 14, 20),
      fontName: fc.constantFrom("Arial", "微软雅黑"),
      fill: colour,
      horizontal: fc.constantFrom("left", "center", "right"),
      vertical: fc.constantFrom("top", "middle", "bottom"),
      wrap: fc.constant(true),
      borderBottom: colour,
      borderTop: colour,
    } as const,
    { requiredKeys: [] },
  )
  .filter((one) => Object.keys(one).length > 0);

const formula = fc.constantFrom(
  "=A1+1",
  '=KPI.FCR(Tickets[#All],"客服03")',
  "=SUM(Tickets[成本])",
  "=FILTER(A1:B9,A1:A9>1)",
  "=LET(x,A1,x*2)",
  '=IFS(A1>1,"a,b",TRUE,"_xlfn.")',
  "=XLOOKUP(A1,'It''s a sheet'!A:A,B:B)",
);

const styled: fc.Arbitrary<CellContent> = fc.record(
  { value: scalar, style },
  { requiredKeys: ["style"] },
);
const calculated: fc.Arbitrary<CellContent> = fc.record(
  { formula, value: scalar, style },
  { requiredKeys: ["formula"] },
);
/** The file reader takes dates to the millisecond. */
const moment: fc.Arbitrary<CellContent> = fc
  .integer({ min: 0, max: 100 * 366 * 86_400_000 })
  .map((milliseconds) => ({
    value: (25_569 * 86_400_000 + milliseconds) / 86_400_000,
    style: { numberFormat: "yyyy-mm-dd hh:mm:ss" },
  }));

const cell = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: styled },
  { weight: 1, arbitrary: calculated },
  { weight: 1, arbitrary: moment },
);

const conditionalFormat: fc.Arbitrary<CfContent> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("dataBar" as const),
      area: fc.constant("B2:B9"),
      color: colour,
      min: fc.integer(),
      max: fc.integer(),
    },
    { requiredKeys: ["kind", "area", "color"] },
  ),
  fc.record({
    kind: fc.constant("colorScale" as const),
    area: fc.constant("C1:D4"),
    colors: fc.array(colour, { minLength: 2, maxLength: 3 }),
  }),
  fc.record(
    {
      kind: fc.constant("cellValue" as const),
      area: fc.constant("A1:A3"),
      operator: fc.constantFrom("lessThan", "greaterThanOrEqual", "equal" as const),
      formula1: fc.constantFrom("60", '"优秀"', "$B$1"),
      fontColor: colour,
      fill: colour,
    },
    { requiredKeys: ["kind", "area", "operator", "formula1"] },
  ),
);

const dropDown: fc.Arbitrary<DropDownContent> = fc.record(
  {
    area: fc.constantFrom("B2:B9", "A1 C3:D4"),
    source: fc.constantFrom("是,否", 'a "b",<c>', "=$H$1:$H$3"),
    alert: fc.record(
      {
        style: fc.constantFrom("stop", "warning", "information" as const),
        title: fc.constant("&"),
        message: fc.constant("否"),
      },
      { requiredKeys: ["style"] },
    ),
    prompt: fc.constant({ message: "是？" }),
    needed: fc.constant(true as const),
  },
  { requiredKeys: ["area", "source"] },
);

const pixels = fc.array(fc.option(fc.integer({ min: 8, max: 400 }), { nil: undefined }), {
  minLength: 1,
  maxLength: 4,
});
const endingInSize = pixels.map((sizes) => [...sizes, 80]);

const headers = ["工单编号", "客服", "Line\nbreak", "成本"];

function sheet(name: string, index: number): fc.Arbitrary<SheetContent> {
  const body = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 });
  const rest = fc.record(
    {
      columnWidths: endingInSize,
      rowHeights: endingInSize,
      freeze: fc.constantFrom({ rows: 1, columns: 0 }, { rows: 2, columns: 3 }),
      conditionalFormats: fc.array(conditionalFormat, { minLength: 1, maxLength: 3 }),
      dropDowns: fc.array(dropDown, { minLength: 1, maxLength: 2 }),
      merges: fc.constant(["F1:G2", "H4:H6"]),
      visible: fc.constant(index === 0),
      isProtected: fc.constant(true),
      showGridlines: fc.constant(false),
      tabColor: colour,
      print: fc.constant({
        orientation: "landscape" as const,
        area: "A1:D9",
        titleRows: "1:1",
        titleColumns: "A:B",
      }),
    },
    { requiredKeys: [] },
  );
  return fc.record({ body, rest, table: fc.boolean() }).map(({ body, rest, table }) => {
    const { visible, ...others } = rest;
    return {
      name,
      rows: trimmedRows(table ? [[...headers], ...body] : body.map((row) => [...row])),
      ...others,
      ...(visible === false && { visible }),
      ...(table && {
        tables: [{ name: `Tickets${index}`, area: "A1:D7", style: "TableStyleLight9" }],
      }),
    };
  });
}

const names = ["工单", "It's a sheet", "KPI 2025-03"];

export const anyBook: fc.Arbitrary<BookContent> = fc
  .integer({ min: 1, max: names.length })
  .chain((count) =>
    fc.record({
      sheets: fc.tuple(...names.slice(0, count).map(sheet)),
      rest: fc.record(
        {
          names: fc.constant([{ name: "Goal", formula: "='It''s a sheet'!$A$1" }]),
          settings: fc.dictionary(
            fc.string({ minLength: 1, unit: "grapheme" }),
            fc.string({ unit: "grapheme" }),
            {
              minKeys: 1,
            },
          ),
          active: fc.constant(count - 1),
        },
        { requiredKeys: [] },
      ),
    }),
  )
  .map(({ sheets, rest: { active, ...rest } }) => ({
    sheets,
    ...rest,
    ...(active !== undefined && active > 0 && { active }),
  }));
