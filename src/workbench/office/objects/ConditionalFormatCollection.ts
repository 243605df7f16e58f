import type { CfContent } from "../../book/content";
import { ApiError, notImplemented } from "../protocol/apiError";
import { HostCollection } from "../protocol/HostObject";
import { areaAddress, parseAddress } from "./address";
import { integer, text } from "./argument";
import { intersection } from "./areas";
import { ConditionalFormat } from "./ConditionalFormat";
import type { Rule } from "./ConditionalRules";
import type { Range } from "./Range";

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly className = "ConditionalFormatCollection";

  constructor(readonly range: Range) {
    super(range.session);
  }

  items(): ConditionalFormat[] {
    return this.#rules().map(({ id }) => new ConditionalFormat(this.range, id));
  }

  find(id: unknown): ConditionalFormat | null {
    const rule = this.#rules().find((item) => item.id === id);
    return rule ? new ConditionalFormat(this.range, rule.id) : null;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.find(id);
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const item = this.items()[integer(index)];
    if (!item) throw new ApiError("InvalidArgument");
    return item;
  }

  Add(type: unknown): ConditionalFormat {
    const area = areaAddress(this.range.present);
    const rule = this.session.rules.add(this.range.editable, newRule(text(type), area));
    return new ConditionalFormat(this.range, rule.id);
  }

  ClearAll(): void {
    for (const rule of this.#rules()) this.session.rules.remove(rule);
  }

  #rules(): Rule[] {
    return this.session.rules.on(this.range.sheet).filter(({ content }) =>
      content.area.split(/[ ,]+/).some((address) => {
        const area = parseAddress(address)?.area;
        return area && intersection(area, this.range.area) !== null;
      }),
    );
  }
}

/** As Excel makes them: blue bars, red over yellow to green, and a comparison to be filled in. */
function newRule(type: string, area: string): CfContent {
  switch (type) {
    case "DataBar":
      return { kind: "dataBar", area, color: "#638ec6" };
    case "ColorScale":
      return { kind: "colorScale", area, colors: ["#f8696b", "#ffeb84", "#63be7b"] };
    case "CellValue":
      return { kind: "cellValue", area, operator: "equal", formula1: "" };
    default:
      throw notImplemented(`A conditional format of type ${type}`);
  }
}
