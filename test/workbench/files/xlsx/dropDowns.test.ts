import { writeXlsx } from "hucre/xlsx";

import type { DropDownContent, SheetContent } from "../../../../src/workbench/book/content";
import { readBook } from "../../../../src/workbench/files/readBook";
import { writeBook } from "../../../../src/workbench/files/writeBook";
import { opened, reopened } from "../opened";
import { unzip } from "../unzip";

const sheetWith = (...dropDowns: DropDownContent[]): SheetContent => ({
  name: "KPI_Profiles",
  rows: [["方案", "缺失处理"]],
  dropDowns,
});

const offers: DropDownContent = { area: "B2:B9", source: '归一化,记零分,"<沿用>",R&D' };
const demands: DropDownContent = {
  area: "C2:C3 D5",
  source: "=$H$1:$H$9",
  alert: { style: "warning", title: "A word", message: "Not one of the list" },
  prompt: { title: "Choose", message: "One of these" },
  needed: true,
};

describe("lists that cells choose from", () => {
  it("[FILE6] come back as they were saved", async () => {
    const { sheets } = await reopened({ sheets: [sheetWith(offers, demands)] });
    expect(sheets[0]?.dropDowns).toEqual([offers, demands]);
  });

  it("[FILE6] stand in the file as Excel writes them, behind what comes before them there", async () => {
    const format = { kind: "dataBar", area: "A2:A9", color: "#63be7b" } as const;
    const sheet = { ...sheetWith(offers, demands), conditionalFormats: [format] };
    const parts = unzip((await writeBook({ sheets: [sheet] })).bytes);
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain(
      '<dataValidations count="2"><dataValidation type="list" sqref="B2:B9" allowBlank="1"><formula1>',
    );
    expect(xml).toContain("归一化,记零分,");
    expect(xml).toContain("R&amp;D");
    expect(xml).toContain("<formula1>$H$1:$H$9</formula1>");
    expect(xml.indexOf("<conditionalFormatting")).toBeLessThan(xml.indexOf("<dataValidations"));
  });

  it("[FILE12] over another sheet follow it to its new name", async () => {
    const long = "一个比三十一个字符更长的工作表名称,所以在文件里必须缩短才能被打开,否则不行";
    const content = {
      sheets: [
        sheetWith({ area: "B2", source: `='${long}'!$A$1:$A$3` }),
        { name: long, rows: [[1]] },
      ],
    };
    const { sheets } = await reopened(content);
    expect(sheets[0]?.dropDowns?.[0]?.source).toBe(`='${sheets[1]!.name}'!$A$1:$A$3`);
  });

  it("[FILE5] are not told as lost, other kinds of validation are", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "S",
          rows: [["a"]],
          dataValidations: [
            { type: "list", values: ["是", "否"], range: "A2:A9" },
            { type: "whole", formula1: "1", formula2: "9", range: "B2:B9" },
            { type: "list", values: ["是"], range: "nowhere" },
          ],
        },
      ],
    });
    const { content, losses } = opened(await readBook("a.xlsx", bytes));
    expect(losses).toEqual([{ code: "dataValidation", sheet: "S", count: 2 }]);
    expect(content.sheets[0]?.dropDowns).toEqual([
      { area: "A2:A9", source: "是,否", needed: true },
    ]);
  });
});
