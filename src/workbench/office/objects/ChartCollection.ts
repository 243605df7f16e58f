import { ApiError } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { integer, isOmitted, oneOf, text } from "./argument";
import { Chart } from "./Chart";
import { seriesOf, type SeriesBy } from "./seriesOf";
import { Range } from "./Range";
import type { Worksheet } from "./Worksheet";

export class ChartCollection extends HostCollection<Chart> {
  readonly className = "ChartCollection";

  constructor(readonly worksheet: Worksheet) {
    super(worksheet.session);
  }

  get Count(): number {
    return this.worksheet.sheet.charts().length;
  }

  items(): Chart[] {
    return this.worksheet.sheet.charts().map(({ id }) => new Chart(this.worksheet, id));
  }

  /** By name or id. */
  find(key: unknown): Chart | null {
    const chart = this.worksheet.sheet.charts().find(({ id, name }) => name === key || id === key);
    return chart ? new Chart(this.worksheet, chart.id) : null;
  }

  GetItem(name: unknown): Chart {
    const chart = this.find(name);
    if (chart === null) throw new ApiError("ItemNotFound");
    return chart;
  }

  GetItemOrNullObject(name: unknown): Chart | null {
    return this.find(name);
  }

  GetItemAt(index: unknown): Chart {
    const chart = this.items()[integer(index)];
    if (!chart) throw new ApiError("InvalidArgument");
    return chart;
  }

  /** In the size Excel gives it, 360 by 216 points, at the corner of the sheet. */
  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    if (!(source instanceof Range)) throw new ApiError("InvalidArgument");
    const { sheet } = this.worksheet;
    if (sheet.isProtected) throw new ApiError("AccessDenied");
    const by: SeriesBy = isOmitted(seriesBy)
      ? "Auto"
      : oneOf(seriesBy, ["Auto", "Columns", "Rows"]);
    const series = seriesOf(source, by);
    const charts = sheet.charts();
    const name = freeName(charts.map((chart) => chart.name));
    const id = freeId(
      sheet.id,
      charts.map((chart) => chart.id),
    );
    sheet.setChart({
      id,
      name,
      type: text(type),
      title: series.length === 1 ? (series[0]?.name ?? "") : "",
      showLegend: series.length > 1,
      series,
      left: 0,
      top: 0,
      width: 360,
      height: 216,
    });
    return new Chart(this.worksheet, id);
  }
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

/** Names change, ids do not: the number of a name that is free again may still be in an id. */
function freeId(sheet: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`{chart-${number}-${sheet}}`)) number += 1;
  return `{chart-${number}-${sheet}}`;
}
