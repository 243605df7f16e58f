/** Why the workbook did not do what was asked. Sentences are in `src/locales/host.*`. */
export interface HostProblem {
  readonly code: HostProblemCode;
  /** The same call can succeed once the user has done what the sentence says, or just later. */
  readonly retryable: boolean;
  /** Name of the sheet or table meant; "" when it is the whole workbook. */
  readonly subject: string;
  /** Office's own code and place, for a diagnosis; never shown as the message. */
  readonly detail: string;
}

export type HostProblemCode =
  /** The user pressed Cancel. */
  | "cancelled"
  /** A cell is being edited; Excel takes nothing until Enter or Esc. */
  | "cellEdit"
  | "dialogOpen"
  | "busy"
  /** The sheet or table was deleted. */
  | "sourceGone"
  /** Rows or columns came or went while they were being read. */
  | "sourceChanged"
  | "sheetEmpty"
  | "sheetProtected"
  /** Sheets may not be added, renamed or deleted. */
  | "workbookProtected"
  /** Beyond what Excel hands over in one piece, even in the smallest blocks. */
  | "tooLarge"
  /** Excel would not make a table there: merged cells, another table. */
  | "tableRefused"
  /** Formulas of people's own give other values than the ones to be written; `detail` names them. */
  | "formulasInTheWay"
  /** Nobody has a ticket in the period. */
  | "noAgents"
  /** A person confirmed the month; it is not scored again before it is unfrozen. */
  | "monthFrozen"
  /** Somebody else put a result of the month in place, or took one away, while it was written. */
  | "resultChanged"
  /** No sheets of the month, or none that we know what they were scored from. */
  | "monthNotScored"
  /** The work failed and so did taking it back: a draft sheet may be left over. */
  | "leftOver"
  /** Another workbook is in front. */
  | "notInFront"
  /** This Excel is too old for the call. */
  | "notSupported"
  | "sessionLost"
  | "unexpected";

const codes: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
  ActivityLimitReached: "busy",
  TooManyRequests: "busy",
  ServiceNotAvailable: "busy",
  Conflict: "busy",
  ConnectionFailure: "busy",
  Timeout: "busy",
  RequestAborted: "busy",
  ItemNotFound: "sourceGone",
  InvalidReference: "sourceGone",
  // A proxy whose sheet was deleted in the meantime.
  InvalidObjectPath: "sourceGone",
  AccessDenied: "sheetProtected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  InvalidSelection: "notInFront",
  ApiNotFound: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  InvalidOrTimedOutSession: "sessionLost",
  InvalidOrTimedOutSessionMessage: "sessionLost",
};

const retryable: ReadonlySet<HostProblemCode> = new Set([
  "cancelled",
  "cellEdit",
  "dialogOpen",
  "busy",
  "sourceChanged",
  "resultChanged",
  "sheetProtected",
  "workbookProtected",
  "notInFront",
]);

export const problem = (code: HostProblemCode, subject = "", detail = ""): HostProblem => ({
  code,
  retryable: retryable.has(code),
  subject,
  detail,
});

/** Office's error as a problem. Anything that is not Office's is a bug of ours and is thrown on. */
export function problemOf(error: unknown, subject = ""): HostProblem {
  if (!(error instanceof OfficeExtension.Error)) throw error;

  // The declaration promises debugInfo; errors of the transport come without.
  const place = (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? "";
  return problem(
    codes[error.code] ?? "unexpected",
    subject,
    [error.code, place, error.message].filter((part) => part !== "").join(" · "),
  );
}

/** Smaller blocks can help. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && codes[error.code] === "tooLarge";
