import { cellSnapshot, StyleTable } from "../../../src/workbench/book/cellSnapshot";

describe("a sheet's cells for Univer", () => {
  it("carry their column's number format, which is drawn only where it is the cell's own", () => {
    const styles = new StyleTable();
    const columnStyles = [{ numberFormat: "yyyy-mm-dd" }, { italic: true }];
    const cells = cellSnapshot(
      {
        rows: [
          ["Created", 1],
          [45658, 2],
        ],
        columnStyles,
      },
      styles,
    );
    const formatOf = (row: number, column: number) => {
      const style = cells[row]?.[column]?.s;
      return typeof style === "string" ? styles.styles[style]?.n?.pattern : undefined;
    };
    expect([formatOf(0, 0), formatOf(1, 0), formatOf(1, 1)]).toEqual([
      undefined,
      "yyyy-mm-dd",
      undefined,
    ]);
  });
});
