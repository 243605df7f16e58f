import { HostObject } from "../protocol/HostObject";
import { oneOf, onlyAs } from "./argument";
import { CultureInfo } from "./CultureInfo";

export class Application extends HostObject {
  readonly className = "Application";
  override readonly links = ["CultureInfo"];

  get CalculationMode(): string {
    return "Automatic";
  }

  set CalculationMode(mode: unknown) {
    onlyAs("Automatic", mode, "Application.calculationMode");
  }

  get CalculationState(): string {
    return "Done";
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.session);
  }

  get DecimalSeparator(): string {
    return ".";
  }

  get ThousandsSeparator(): string {
    return ",";
  }

  Calculate(type: unknown): void {
    oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    this.session.recalculate();
  }

  /** Formulas are calculated after the batch anyhow. */
  SuspendApiCalculationUntilNextSync(): void {}

  /** The grid is painted after the batch anyhow. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
