import { HEADER_ROW } from "../resultSheet";
import type { Block, BlockChart } from "./block";
import { CHART_ROWS, TOTAL_COLUMN, chartColumns } from "./grid";

/** Rows count from 0, as in Excel's indexes. */
export interface PlacedBlock {
  readonly block: Block;
  readonly headerRow: number;
}

export interface PlacedChart {
  readonly chart: BlockChart;
  /** Row of the first value. */
  readonly dataRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface Places {
  readonly blocks: readonly PlacedBlock[];
  readonly charts: readonly PlacedChart[];
  /** Of the heat map's title, below the charts. */
  readonly heatRow: number;
  /** The first row below all tables on the left. */
  readonly tablesEnd: number;
}

/** The tables one below the other, the charts beside them in two columns; an odd one across both. */
export function placeBlocks(blocks: readonly Block[]): Places {
  let row = HEADER_ROW;
  const placed = blocks.map((block): PlacedBlock => {
    const headerRow = row;
    row += block.rows.length + 2;
    return { block, headerRow };
  });
  const drawn = placed.flatMap(({ block: { chart }, headerRow }) =>
    chart ? [{ chart, dataRow: headerRow + 1 }] : [],
  );
  const bandRow = (band: number) => HEADER_ROW + band * (CHART_ROWS + 1);
  const charts = drawn.map(({ chart, dataRow }, index): PlacedChart => {
    const firstRow = bandRow(Math.floor(index / 2));
    const [firstColumn, ownLast] = chartColumns[index % 2]!;
    const isAlone = index % 2 === 0 && index === drawn.length - 1;
    const lastColumn = isAlone ? TOTAL_COLUMN : ownLast;
    const lastRow = firstRow + CHART_ROWS - 1;
    return { chart, dataRow, firstRow, lastRow, firstColumn, lastColumn };
  });
  return {
    blocks: placed,
    charts,
    heatRow: bandRow(Math.ceil(drawn.length / 2)),
    tablesEnd: row,
  };
}
