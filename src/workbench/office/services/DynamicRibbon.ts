import { HostObject } from "../protocol/HostObject";

/** `Office.ribbon.requestUpdate()`: what the add-in wants its buttons to look like. */
export class DynamicRibbon extends HostObject {
  readonly className = "DynamicRibbon";

  ExecuteRequestUpdate(json: string): void {
    this.session.addIn.ribbonUpdates.push(JSON.parse(json));
  }
}
