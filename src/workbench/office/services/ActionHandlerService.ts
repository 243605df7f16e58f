import { HostObject } from "../protocol/HostObject";

/** Hears that the add-in's ribbon functions are associated and may be called. */
export class ActionHandlerService extends HostObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    this.session.addIn.handlesActions = true;
  }
}
