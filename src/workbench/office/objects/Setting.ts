import { ApiError } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import type { Session } from "../Session";

export class Setting extends HostObject {
  readonly className = "Setting";

  constructor(
    session: Session,
    readonly key: string,
  ) {
    super(session);
  }

  override identity() {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    const json = this.session.book.settings.get(this.key);
    if (json === undefined) throw new ApiError("ItemNotFound");
    return JSON.parse(json) as unknown;
  }

  set Value(value: unknown) {
    this.session.book.settings.set(this.key, JSON.stringify(value));
  }

  Delete(): void {
    this.session.book.settings.delete(this.key);
  }
}
