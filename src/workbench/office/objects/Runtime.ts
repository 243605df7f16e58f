import { HostObject } from "../protocol/HostObject";
import { bool } from "./argument";

/** `context.runtime`. */
export class Runtime extends HostObject {
  readonly className = "Runtime";

  get EnableEvents(): boolean {
    return this.session.events.isEnabled;
  }

  set EnableEvents(enabled: unknown) {
    this.session.events.isEnabled = bool(enabled);
  }
}
