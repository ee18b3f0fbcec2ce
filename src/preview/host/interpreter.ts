// Carries out one batch: actions in order until one fails; what was done before stays done, as in Excel.
// Knows the wire and the declarations of classes, not the classes.
import { memberName, type HostObject } from "./define";
import { HostError, itemNotFound, notImplemented } from "./errors";
import { BatchObjects, isHostObject, type Roots } from "./objects";
import { ActionType, type Action, type RequestBody, type ResponseBody } from "./protocol";
import { answerQuery } from "./query";

/** What a batch is run against. */
export interface Target extends Roots {
  /** Remembers an object until the client lets it go, and says under what id. */
  keep(object: HostObject): string;
  /** The id under which an object is kept, if it is. */
  referenceOf(object: HostObject): string | undefined;
  /** Called before each action; throws to make it fail. */
  beforeAction(action: Action): void;
  /**
   * Whatever a batch does on the grid, it is one step of the undo list: "each `context.sync()` call creates an undo
   * record" (https://learn.microsoft.com/javascript/api/excel/excel.runoptions, mergeUndoGroup).
   */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
}

export const runBatch = (body: RequestBody, target: Target): Promise<ResponseBody> =>
  target.asOneStep(() => runActions(body, target));

async function runActions(body: RequestBody, target: Target): Promise<ResponseBody> {
  const batch = new Batch(body, target);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      target.beforeAction(action);
      const value = await batch.run(action);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
    } catch (problem) {
      response.Error = responseError(problem, batch.location(action), index);
      break;
    }
  }
  return response;
}

class Batch {
  private readonly objects: BatchObjects;

  constructor(
    private readonly body: RequestBody,
    private readonly target: Target,
  ) {
    this.objects = new BatchObjects(body.ObjectPaths, target);
  }

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.objects.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && { ...this.identify(object) };
      case ActionType.Query:
      case ActionType.QueryAsJson:
        await this.target.calculated();
        return object && answerQuery(object, action.QueryInfo ?? {}, this.identify);
      case ActionType.Method:
        return this.invoke(object, action);
      case ActionType.SetProperty:
        await present(object).set(
          memberName(action.Name),
          (await this.objects.args(action.ArgumentInfo)).any(0),
        );
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await present(object).set(memberName(name), value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** "Range.values", for the error's debug information. */
  location(action: Action): string {
    const object = this.objects.known(action.ObjectPathId);
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const member = memberName(action.Name === "" ? (path?.Name ?? "") : action.Name);
    return object ? `${object.className}.${member}` : member;
  }

  private async invoke(object: HostObject | null, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      if (object) this.target.keep(object);
      return null;
    }
    const result = await this.objects.call(present(object), action.Name, action.ArgumentInfo);
    return isHostObject(result) ? this.identify(result) : result;
  }

  private readonly identify = (object: HostObject): Record<string, unknown> => {
    const id = object.id();
    const reference = this.target.referenceOf(object);
    return { ...(id === undefined ? {} : { _Id: id }), ...(reference ? { _ReferenceId: reference } : {}) };
  };
}

/** A null object answers loads; what Excel does on a change of one is not documented, so it is refused. */
function present(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function responseError(
  problem: unknown,
  location: string,
  index: number,
): NonNullable<ResponseBody["Error"]> {
  const refused =
    problem instanceof HostError
      ? problem
      : new HostError(
          "GeneralException",
          `There was an internal error while processing the request. ${String(problem)}`,
          500,
        );
  return {
    Code: refused.code,
    Message: refused.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: refused.httpStatusCode,
  };
}
