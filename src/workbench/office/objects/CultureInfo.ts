import { HostObject } from "../protocol/HostObject";
import { NumberFormatInfo } from "./NumberFormatInfo";

export class CultureInfo extends HostObject {
  readonly className = "CultureInfo";
  override readonly links = ["NumberFormat"];

  get Name(): string {
    return this.session.options.language;
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.session);
  }
}
