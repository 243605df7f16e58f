import { heading } from "../look";

/** As the header of the sheet's table, for the smaller tables below and beside it. */
export function dressBlockHeader({ format }: Excel.Range): void {
  format.fill.color = heading;
  format.font.color = "#ffffff";
  format.font.bold = true;
  format.wrapText = true;
  format.verticalAlignment = "Center";
  format.horizontalAlignment = "Center";
}
