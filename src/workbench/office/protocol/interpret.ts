import type { Session } from "../Session";
import { notImplemented } from "./apiError";
import { callMethod, refusal, writeProperty } from "./dispatch";
import type { HostObject } from "./HostObject";
import { answerQuery, namesAsked } from "./query";
import { PathResolver } from "./resolvePath";
import { ActionType, type Action, type Batch, type BatchAnswer } from "./wire";

/**
 * Carries out one batch in order. A batch is no transaction: what ran before a refusal stays done,
 * what follows does not run.
 */
export async function interpret(session: Session, batch: Batch): Promise<BatchAnswer> {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const paths = new PathResolver(session, batch.ObjectPaths);
  const keep = (object: HostObject) => {
    if (batch.AutoKeepReference) session.references.keep(object);
  };

  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (readsCalculatedCells(action, batch)) await session.calculated();
      const value = perform(session, paths, action, answer, keep);
      if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      answer.Error = { ...reported(error), ActionIndex: index };
      break;
    }
  }
  return answer;
}

/** The value to report, `undefined` where the library expects none. */
function perform(
  session: Session,
  paths: PathResolver,
  action: Action,
  answer: BatchAnswer,
  keep: (object: HostObject) => void,
): unknown {
  if (action.ActionType === ActionType.Trace) {
    answer.TraceIds.push(action.Id);
    return null;
  }
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return action.ActionType === ActionType.SetProperty ? undefined : null;

  switch (action.ActionType) {
    case ActionType.Instantiate:
      keep(object);
      return object.identity();
    case ActionType.Query:
      return answerQuery(object, action.QueryInfo);
    case ActionType.Method:
      return callMethod(object, action.Name, paths.args(action.ArgumentInfo)) ?? null;
    case ActionType.SetProperty:
      writeProperty(object, action.Name, paths.args(action.ArgumentInfo)[0]);
      return undefined;
    default:
      throw notImplemented(`Action type ${String(action.ActionType)}`);
  }
}

const calculatedProperties = new Set(["*", "values", "text", "valuetypes", "hasspill", "value"]);
const calculatedPaths = /^Get(UsedRange|Spill|Surrounding|ExtendedRange|RangeEdge)/;

/** Formulas are calculated between batches; whoever reads their results has to wait for them. */
function readsCalculatedCells(action: Action, batch: Batch): boolean {
  if (action.ActionType === ActionType.Query) {
    return namesAsked(action.QueryInfo).some((name) => calculatedProperties.has(name));
  }
  const path = batch.ObjectPaths[action.ObjectPathId];
  return action.ActionType === ActionType.Instantiate && calculatedPaths.test(path?.Name ?? "");
}

function reported(error: unknown) {
  const { code, message, location, httpStatus } = refusal(error, "");
  return { Code: code, Message: message, Location: location, HttpStatusCode: httpStatus };
}
