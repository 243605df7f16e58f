import { fittedSheets } from "../../../../src/workbench/files/xlsx/fittedSheets";
import { zipParts } from "../../../../src/workbench/files/zipParts";
import { storedZip } from "../storedZip";

const sheet = (properties: string) =>
  `<worksheet>${properties}<sheetData/><pageSetup fitToWidth="1" fitToHeight="1"/></worksheet>`;

describe("sheets that are fitted to pages", () => {
  it("[FILE6] are those that say so, not all that name a number of pages", async () => {
    const bytes = storedZip({
      "xl/workbook.xml": `<workbook><sheets>
        <sheet name="A &amp; B" sheetId="1" r:id="rId1"/>
        <sheet name="工单" sheetId="2" r:id="rId2"/>
        <sheet name="Off" sheetId="3" r:id="rId3"/>
        <sheet name="Gone" sheetId="4" r:id="rId9"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships>
        <Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/>
        <Relationship Id="rId3" Target="worksheets/sheet3.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml": sheet('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
      "xl/worksheets/sheet2.xml": sheet(""),
      "xl/worksheets/sheet3.xml": sheet('<sheetPr><pageSetUpPr fitToPage="false"/></sheetPr>'),
    });
    expect(await fittedSheets(bytes, zipParts(bytes)!)).toEqual(new Set(["A & B"]));
  });
});
