import { generateRandomId } from "@univerjs/core";
import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { overlap } from "./address";
import { BookError, type Area } from "./Book";
import type { Scalar } from "./content";
import { checkName, freeName } from "./names";
import { gridTheme, standardTableStyle } from "./tableTheme";
import type { UniverSheet } from "./UniverSheet";
import { UniverTable } from "./UniverTable";
import { rangeOf } from "./univerRange";

/** Makes a table as Excel does: every header becomes a distinct text, written into its cell. */
export function addTable(
  sheet: UniverSheet,
  area: Area,
  name: string | undefined,
  style = standardTableStyle,
): UniverTable {
  const { book } = sheet;
  const tableName = name ?? freeName("Table", book.takenNames());
  checkName(tableName);
  if (book.takenNames().some((taken) => taken.toLowerCase() === tableName.toLowerCase())) {
    throw new BookError("InvalidArgument", `the name ${tableName} is taken`);
  }
  const other = sheet.tables().find((table) => overlap(table.area, area));
  if (other !== undefined) {
    throw new BookError("InvalidArgument", `the area overlaps table ${other.name}`);
  }

  const headers = sheet.values({ ...area, rows: 1 })[0] ?? [];
  const titles = headerTitles(headers);
  const changed = titles.map((title, index) => (title === headers[index] ? null : `'${title}`));
  if (changed.some((title) => title !== null)) {
    sheet.write({ ...area, rows: 1 }, [changed]);
  }

  const tableId = generateRandomId();
  // Not by Univer's command, which would rename a table that has a sheet's name.
  sheet.run(AddSheetTableMutation.id, {
    tableId,
    name: tableName,
    range: rangeOf(area),
    header: titles,
    options: { tableStyleId: gridTheme(style), showHeader: true },
  });
  return sheet.adopt(new UniverTable(sheet, tableId, style));
}

/** Blank headers become "Column1", repeated ones get a number: "Team", "Team2". */
function headerTitles(headers: readonly Scalar[]): string[] {
  const used = new Set<string>();
  return headers.map((header, index) => {
    const stem = header === "" ? "Column" : String(header);
    let title = header === "" ? `Column${String(index + 1)}` : stem;
    for (let number = 2; used.has(title.toLowerCase()); number += 1) {
      title = `${stem}${String(number)}`;
    }
    used.add(title.toLowerCase());
    return title;
  });
}
