/**
 * What Excel refuses, in the words of the Office.js reference. The messages are Excel's own, as
 * seen in public traces; a code that is not listed here has never been needed.
 */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation you are attempting is not valid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit:
    "The cell count in the range has exceeded the maximum supported number. Please use a smaller range.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ApiErrorCode = keyof typeof messages;

const statusOf: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Stops a batch; the pane sees it as an `OfficeExtension.Error` with this code. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string = messages[code],
  ) {
    super(message);
  }

  get httpStatus(): number {
    return statusOf[this.code] ?? 400;
  }
}

/** The one answer to everything this host does not know: never a default. */
export function notImplemented(what: string): ApiError {
  return new ApiError("NotImplemented", `${what} is not implemented in the workbench`);
}
