// The stand-in for Excel behind Microsoft's client: takes batches one after another, counts, limits, and answers.
// The public door of this folder besides the client's boot. Runs in Node and in the browser alike.
import type { Book } from "../book/types";
import { HostError } from "./errors";
import { HostEvents } from "./events";
import { Faults } from "./faults";
import { runBatch, type Target } from "./interpreter";
import { bytesOf, checkRequest, checkResponse } from "./limits";
import { workbookClass } from "./model/workbook";
import { rangeClass } from "./model/range";
import { followTracked } from "./model/trackedRanges";
import { watchBook } from "./model/watch";
import type { RequestBody, Response } from "./protocol";
import { createSession, type OfficeExtensionLibrary } from "./session";
import { HostState } from "./state";

interface HostStats {
  /** Batches of the add-in's own making (`context.sync()` with something to do). */
  syncs: number;
  /** Batches in which the client only let tracked objects go, at the end of `Excel.run`. */
  releases: number;
  requestBytes: number;
  responseBytes: number;
  /** The largest single request and response. */
  maxRequestBytes: number;
  maxResponseBytes: number;
}

export interface Host {
  execute(body: RequestBody): Promise<Response>;
  readonly stats: HostStats;
  resetStats(): void;
  readonly faults: Faults;
  /** Refuses every change of the workbook, as a file opened read-only does. */
  readOnly: boolean;
  /** Hands every batch of this client to the host from now on. */
  session(library: OfficeExtensionLibrary): void;
  dispose(): void;
}

export function createHost(book: Book): Host {
  const events = new HostEvents();
  const state = new HostState(book, events);
  const faults = new Faults();
  const stats = noStats();
  const stopFollowing = followTracked(state);
  const stopWatching = watchBook(state);
  const sessions: (() => void)[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const target: Target = {
    root: workbookClass.of({ state }),
    byReference(id) {
      const range = state.tracked.get(id);
      if (!range) throw new HostError("InvalidObjectPath", "The tracked object is no longer there.");
      return rangeClass.of(range);
    },
    keep: (object) => keep(state, object),
    referenceOf: (object) => referenceOf(state, object),
    calculated: () => state.calculated(),
    beforeAction: (action) => faults.beforeAction(action),
    asOneStep: (work) => book.undo.during(work),
  };

  async function execute(body: RequestBody): Promise<Response> {
    const release = isRelease(body);
    try {
      if (release) stats.releases += 1;
      else {
        stats.syncs += 1;
        faults.beginSync();
      }
      const sent = bytesOf(body);
      stats.requestBytes += sent;
      stats.maxRequestBytes = Math.max(stats.maxRequestBytes, sent);
      checkRequest(sent);
      const answer = await runBatch(body, target);
      state.finishStrips();
      const received = bytesOf(answer);
      stats.responseBytes += received;
      stats.maxResponseBytes = Math.max(stats.maxResponseBytes, received);
      checkResponse(received);
      if (!release && faults.losesAnswer())
        throw new HostError("GeneralException", "The connection was lost.", 500);
      return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: answer };
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      return {
        HttpStatusCode: problem.httpStatusCode,
        ErrorCode: problem.code,
        ErrorMessage: problem.message,
        Headers: {},
        Body: null,
      };
    }
  }

  return {
    execute(body) {
      // One batch at a time, in the order of arrival, whatever became of the one before.
      const answer = queue.then(() => execute(body));
      queue = answer.catch(() => undefined);
      return answer;
    },
    stats,
    resetStats: () => void Object.assign(stats, noStats()),
    faults,
    get readOnly() {
      return state.readOnly;
    },
    set readOnly(value) {
      state.readOnly = value;
    },
    session(library) {
      sessions.push(createSession(library, this, events));
    },
    dispose() {
      stopFollowing();
      stopWatching();
      for (const end of sessions.splice(0)) end();
    },
  };
}

function noStats(): HostStats {
  return {
    syncs: 0,
    releases: 0,
    requestBytes: 0,
    responseBytes: 0,
    maxRequestBytes: 0,
    maxResponseBytes: 0,
  };
}

function isRelease(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.Name !== "");
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

function keep(state: HostState, object: Parameters<Target["keep"]>[0]): string {
  const range = rangeClass.read(object);
  if (!range) return "";
  const known = referenceOf(state, object);
  if (known) return known;
  const id = `range-${state.nextId()}`;
  state.tracked.set(id, range);
  return id;
}

function referenceOf(state: HostState, object: Parameters<Target["keep"]>[0]): string | undefined {
  if (!object.tracked) return undefined;
  for (const [id, range] of state.tracked) {
    if (range === object.self) return id;
  }
  return undefined;
}
