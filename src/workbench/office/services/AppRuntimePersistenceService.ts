import { HostObject } from "../protocol/HostObject";

/** `Office.addin.setStartupBehavior()`: whether this workbook starts the add-in when opened. */
export class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";

  SetAppRuntimeStartState(state: string): void {
    this.session.addIn.startState = state;
  }

  GetAppRuntimeStartState(): string {
    return this.session.addIn.startState;
  }
}
