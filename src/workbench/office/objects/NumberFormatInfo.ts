import { HostObject } from "../protocol/HostObject";

/** The same in Chinese and in English. */
export class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";

  get NumberDecimalSeparator(): string {
    return ".";
  }

  get NumberGroupSeparator(): string {
    return ",";
  }
}
