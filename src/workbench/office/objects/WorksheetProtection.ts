import { ApiError, notImplemented } from "../protocol/apiError";
import { HostObject } from "../protocol/HostObject";
import { isOmitted } from "./argument";
import type { Worksheet } from "./Worksheet";

/** All or nothing: a protected sheet takes no change; no password, no exceptions. */
export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(readonly worksheet: Worksheet) {
    super(worksheet.session);
  }

  get Protected(): boolean {
    return this.worksheet.sheet.isProtected;
  }

  Protect(options: unknown, password: unknown): void {
    if (!isOmitted(password)) throw notImplemented("A password in WorksheetProtection.protect");
    const exceptions = Object.entries(isOmitted(options) ? {} : options);
    if (exceptions.some(([, allowed]) => allowed === true)) {
      throw notImplemented("An exception in WorksheetProtection.protect");
    }
    if (this.Protected) throw new ApiError("AccessDenied");
    this.worksheet.sheet.isProtected = true;
  }

  Unprotect(): void {
    this.worksheet.sheet.isProtected = false;
  }
}
