import { HostObject } from "../protocol/HostObject";
import { resultFromArray, resultFromObject, type WireResult } from "../functions/wireResult";

/** Where Microsoft's custom-function proxy delivers what the functions returned. */
export class CustomFunctionsService extends HostObject {
  readonly className = "CustomFunctions";

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.session.functions.open();
  }

  /** 2: results may follow one another within 200 ms instead of 500. */
  _GetEnabledFeatures(): number[] {
    return [2];
  }

  SetInvocationResults(results: readonly WireResult[]): void {
    for (const result of results) this.session.functions.settle(resultFromObject(result));
  }

  SetInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    for (const result of results) this.session.functions.settle(resultFromArray(result));
  }
}
