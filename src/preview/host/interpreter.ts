// Carries out one batch: actions in order until one fails; what was done before stays done, as in Excel.
// Knows the wire and the declarations of classes, not the classes.
import { Args } from "./args";
import { memberName, type HostObject } from "./define";
import { HostError, invalidBinding, itemNotFound, notImplemented } from "./errors";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ReferencedIds,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { answerQuery } from "./query";

/** What a batch is run against. */
export interface Target {
  root: HostObject;
  /** The object a reference id stands for. */
  byReference(id: string): HostObject | null;
  /** Remembers an object until the client lets it go, and says under what id. */
  keep(object: HostObject): string;
  /** The id under which an object is kept, if it is. */
  referenceOf(object: HostObject): string | undefined;
  /** Resolves when formulas have their values. */
  calculated(): Promise<void>;
  /** Called before each action; throws to make it fail. */
  beforeAction(action: Action): void;
}

export async function runBatch(body: RequestBody, target: Target): Promise<ResponseBody> {
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
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly target: Target,
  ) {}

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
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
        await present(object).set(memberName(action.Name), (await this.args(action.ArgumentInfo)).any(0));
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
    const object = this.objects.get(action.ObjectPathId);
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const member = memberName(action.Name === "" ? (path?.Name ?? "") : action.Name);
    return object ? `${object.className}.${member}` : member;
  }

  private async invoke(object: HostObject | null, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      if (object) this.target.keep(object);
      return null;
    }
    const result = await this.call(present(object), action.Name, action.ArgumentInfo);
    return isHostObject(result) ? this.identify(result) : result;
  }

  private async call(object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const method = memberName(name);
    if (object.needsCalculation(method)) await this.target.calculated();
    return object.call(method, await this.args(info));
  }

  private readonly identify = (object: HostObject): Record<string, unknown> => {
    const id = object.id();
    const reference = this.target.referenceOf(object);
    return { ...(id === undefined ? {} : { _Id: id }), ...(reference ? { _ReferenceId: reference } : {}) };
  };

  private async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const object = await this.reach(pathId);
    this.objects.set(pathId, object);
    return object;
  }

  private async reach(pathId: number): Promise<HostObject | null> {
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw invalidBinding();
    if (path.ObjectPathType === PathType.Root) return this.target.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.target.byReference(path.Name);
    if (path.ObjectPathType === PathType.NewObject) throw notImplemented(path.Name);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return parent.link(memberName(path.Name));
      case PathType.Indexer:
        return parent.item(await this.args(path.ArgumentInfo));
      case PathType.Method: {
        const result = await this.call(parent, path.Name, path.ArgumentInfo);
        if (result === null || isHostObject(result)) return result;
        throw notImplemented(`${parent.className}.${memberName(path.Name)}`);
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private async args(info: ArgumentInfo | undefined): Promise<Args> {
    return new Args(await this.argumentValues(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  private argumentValues(values: unknown[], ids: ReferencedIds | undefined): Promise<unknown[]> {
    if (!ids && values.every((value) => typeof value !== "object" || Array.isArray(value)))
      return Promise.resolve(values);
    return Promise.all(
      values.map((value, index) => {
        const id = ids?.[index];
        if (Array.isArray(id) && Array.isArray(value)) return this.argumentValues(value, id);
        if (typeof id === "number" && id > 0) return this.resolve(id);
        return this.withObjects(value);
      }),
    );
  }

  /** Objects inside plain arguments (`{ series: range }`) arrive as `{ _ObjectPathId }`. */
  private async withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record["_ObjectPathId"] === "number") return this.resolve(record["_ObjectPathId"]);
    const parts = Object.entries(record).map(
      async ([key, part]) => [key, await this.withObjects(part)] as const,
    );
    return Object.fromEntries(await Promise.all(parts));
  }
}

/** A null object answers loads; what Excel does on a change of one is not documented, so it is refused. */
function present(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "defaultNames" in value;
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
