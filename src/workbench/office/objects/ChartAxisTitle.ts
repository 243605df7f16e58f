import { HostObject } from "../protocol/HostObject";
import { bool, text } from "./argument";
import type { ChartAxis } from "./ChartAxis";

export class ChartAxisTitle extends HostObject {
  readonly className = "ChartAxisTitle";

  constructor(readonly axis: ChartAxis) {
    super(axis.session);
  }

  get Text(): string {
    return this.axis.content.title ?? "";
  }

  set Text(title: unknown) {
    this.axis.change({ title: text(title) });
  }

  get Visible(): boolean {
    return this.Text !== "";
  }

  set Visible(visible: unknown) {
    if (!bool(visible)) this.axis.change({ title: "" });
    else if (!this.Visible) this.axis.change({ title: "Axis Title" });
  }
}
