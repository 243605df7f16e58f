import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { parseAddress } from "./address";
import { onlyAs } from "./argument";
import { CellValueConditionalFormat } from "./CellValueConditionalFormat";
import { ColorScaleConditionalFormat } from "./ColorScaleConditionalFormat";
import type { Rule } from "./ConditionalRules";
import { DataBarConditionalFormat } from "./DataBarConditionalFormat";
import { Range } from "./Range";

const types = { dataBar: "DataBar", colorScale: "ColorScale", cellValue: "CellValue" } as const;

export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";
  override readonly links = [
    "CellValue",
    "CellValueOrNullObject",
    "ColorScale",
    "ColorScaleOrNullObject",
    "DataBar",
    "DataBarOrNullObject",
  ];

  constructor(
    readonly range: Range,
    readonly id: string,
  ) {
    super(range.session);
  }

  override identity() {
    return { Id: this.id };
  }

  get rule(): Rule {
    return this.session.rules.find(this.id);
  }

  get Id(): string {
    return this.rule.id;
  }

  get Type(): string {
    return types[this.rule.content.kind];
  }

  get StopIfTrue(): boolean {
    return false;
  }

  set StopIfTrue(stop: unknown) {
    onlyAs(false, stop, "ConditionalFormat.stopIfTrue");
  }

  get CellValue(): CellValueConditionalFormat {
    return this.CellValueOrNullObject ?? wrongType();
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.rule.content.kind === "cellValue" ? new CellValueConditionalFormat(this) : null;
  }

  get ColorScale(): ColorScaleConditionalFormat {
    return this.ColorScaleOrNullObject ?? wrongType();
  }

  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.rule.content.kind === "colorScale" ? new ColorScaleConditionalFormat(this) : null;
  }

  get DataBar(): DataBarConditionalFormat {
    return this.DataBarOrNullObject ?? wrongType();
  }

  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.rule.content.kind === "dataBar" ? new DataBarConditionalFormat(this) : null;
  }

  GetRange(): Range {
    const area = parseAddress(this.rule.content.area)?.area;
    if (!area) throw new ApiError("InvalidOperation");
    return new Range(this.session, this.rule.sheetId, area);
  }

  Delete(): void {
    this.session.rules.remove(this.rule);
  }
}

function wrongType(): never {
  throw new ApiError("InvalidOperation");
}
