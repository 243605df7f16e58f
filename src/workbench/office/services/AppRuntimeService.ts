import { HostObject } from "../protocol/HostObject";

/** `Office.addin.showAsTaskpane()` and `hide()`: "Visible", "Background" or "Inactive". */
export class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  SetAppRuntimeState(state: string): void {
    this.session.addIn.runtimeState = state;
  }

  GetAppRuntimeState(): string {
    return this.session.addIn.runtimeState;
  }
}
