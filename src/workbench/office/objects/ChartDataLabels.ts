import { labelPositions } from "../../book/content";
import { HostObject } from "../protocol/HostObject";
import { bool, oneOf, text } from "./argument";
import type { ChartSeries } from "./ChartSeries";

/** The values at the bars; they are all that the workbench writes there. */
export class ChartDataLabels extends HostObject {
  readonly className = "ChartDataLabels";

  constructor(readonly series: ChartSeries) {
    super(series.session);
  }

  get ShowValue(): boolean {
    return this.series.content.dataLabels ?? false;
  }

  set ShowValue(shown: unknown) {
    this.series.change({ dataLabels: bool(shown) });
  }

  /** "" while Excel chooses it. */
  get Position(): string {
    return this.series.content.labelPosition ?? "";
  }

  set Position(position: unknown) {
    this.series.change({ labelPosition: oneOf(position, labelPositions) });
  }

  get NumberFormat(): string {
    return this.series.content.labelFormat ?? "General";
  }

  set NumberFormat(format: unknown) {
    this.series.change({ labelFormat: text(format) });
  }
}
