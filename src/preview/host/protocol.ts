// The wire between Microsoft's client and the host: one batch of actions in, their results out.
// Types only; field names are Microsoft's. Knows nothing of workbooks.

/** Kinds of action in a batch, as the client numbers them. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** How an object is reached, as the client numbers it. */
export const PathType = {
  Root: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

/** Ids of objects among the arguments, in the arguments' shape; 0 where the argument is a plain value. */
export type ReferencedIds = (number | ReferencedIds)[];

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: ReferencedIds;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

interface ActionResult {
  ActionId: number;
  Value: unknown;
}

interface ResponseError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Results: ActionResult[];
  /** Trace actions that were reached: the client installs event handlers by them. */
  TraceIds: number[];
  Error?: ResponseError;
}

/** What a request executor hands back to the client. */
export interface Response {
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
  Headers: Record<string, string>;
  Body: ResponseBody | null;
}
