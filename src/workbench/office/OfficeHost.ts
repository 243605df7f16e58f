import type { Book } from "../book/Book";
import { transportErrors, type Fate, type Faults } from "./Faults";
import type { CallSite } from "./functions/CustomFunctionCalls";
import type { FunctionResult } from "./functions/wireResult";
import { isTooLarge } from "./payload";
import { interpret } from "./protocol/interpret";
import { ActionType, PathType, type Action, type Batch } from "./protocol/wire";
import { Session } from "./Session";

export interface HostOptions {
  /** "zh-CN" or "en-US". */
  readonly language?: string;
  /** Requirement sets by name; versions are text. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** A batch's answer as JSON, or the number of the error that the whole batch was refused with. */
export type HostAnswer =
  | { readonly kind: "answered"; readonly body: string }
  | { readonly kind: "refused"; readonly error: number };

/** What a workbook in Microsoft 365 supports, as far as this add-in may rely on it. */
const supported = {
  AddinCommands: "1.1",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.3",
  DialogApi: "1.2",
  ExcelApi: "1.15",
  RibbonApi: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

const unharmed: Fate = { error: 0, carriedOut: false, milliseconds: 0 };

/**
 * Excel's side of Office.js: answers the batches of one add-in over one workbook. How batches and
 * events travel is the affair of the channels.
 */
export class OfficeHost {
  session: Session;
  readonly language: string;
  readonly sets: Readonly<Record<string, string>>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    { language = "en-US", sets = {} }: HostOptions = {},
  ) {
    this.session = new Session(book, { language });
    this.language = language;
    this.sets = { ...supported, ...sets };
  }

  /** A pane starts, perhaps anew: nothing that an earlier one held or asked for is left. */
  connect(): Session {
    this.session.dispose();
    this.session = new Session(this.book, { language: this.language });
    return this.session;
  }

  get faults(): Faults {
    return this.session.faults;
  }

  /** One batch after another, in the order they came. */
  answer(request: string): Promise<HostAnswer> {
    const answer = this.#last.then(() => this.#carryOut(request));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Calls a custom function through Microsoft's proxy. */
  invoke(name: string, parameters: readonly unknown[], site: CallSite): Promise<FunctionResult> {
    return this.session.functions.invoke(name, parameters, site);
  }

  dispose(): void {
    this.session.dispose();
  }

  async #carryOut(request: string): Promise<HostAnswer> {
    const batch = JSON.parse(request) as Batch;
    if (isTooLarge(request)) return refused("RequestPayloadSizeLimitExceeded");
    const fate = isHousekeeping(batch) ? unharmed : this.faults.ofThisBatch();
    if (fate.milliseconds > 0) await new Promise((resume) => setTimeout(resume, fate.milliseconds));
    if (fate.error !== 0 && !fate.carriedOut) return { kind: "refused", error: fate.error };

    const body = JSON.stringify(await interpret(this.session, batch));
    this.session.settle();
    if (fate.error !== 0) return { kind: "refused", error: fate.error };
    if (isTooLarge(body)) return refused("ResponsePayloadSizeLimitExceeded");
    return { kind: "answered", body };
  }
}

function refused(error: keyof typeof transportErrors): HostAnswer {
  return { kind: "refused", error: transportErrors[error] };
}

/** Batches the library sends of itself: letting go of ranges, and custom-function results. */
function isHousekeeping({ Actions, ObjectPaths }: Batch): boolean {
  const isService = Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PathType.NewObject,
  );
  const letsGo = ({ Name }: Action): boolean => Name === "_RemoveReference";
  return (
    isService ||
    (Actions.some(letsGo) &&
      Actions.every((action) => action.ActionType === ActionType.Instantiate || letsGo(action)))
  );
}
