import { useEffect, useState } from "react";
import type { DrawnBook } from "../book/drawnBook";
import type { ChartContent } from "../book/content";
import { Chart } from "./chart/Chart";
import { readPlot } from "./chart/readPlot";
import type { PlotData } from "./chart/plot";
import { useGridView } from "./useGridView";

interface Drawn {
  readonly chart: ChartContent;
  readonly data: PlotData;
}

/** Points to pixels at 96 dpi, as Excel shows them. */
const pixels = 96 / 72;

/** The charts of the sheet in front, over the cells and moving with them: Univer draws none. */
export function ChartLayer({ book }: { readonly book: DrawnBook }) {
  const [charts, setCharts] = useState<readonly Drawn[]>([]);
  const view = useGridView(book);

  useEffect(() => {
    const read = () =>
      setCharts(
        book
          .activeSheet()
          .charts()
          .map((chart) => ({ chart, data: readPlot(book, chart) })),
      );
    read();
    return book.on((event) => {
      if (event.type !== "selected") read();
    });
  }, [book]);

  if (!view || charts.length === 0) return null;
  return (
    <div
      className="chart-layer"
      style={{ left: view.left, top: view.top, width: view.width, height: view.height }}
      data-testid="charts"
    >
      {charts.map(({ chart, data }) => (
        <div
          key={chart.id}
          style={{
            position: "absolute",
            left: chart.left * pixels * view.zoom - view.scrollX,
            top: chart.top * pixels * view.zoom - view.scrollY,
          }}
        >
          <Chart
            chart={chart}
            data={data}
            width={chart.width * pixels * view.zoom}
            height={chart.height * pixels * view.zoom}
          />
        </div>
      ))}
    </div>
  );
}
