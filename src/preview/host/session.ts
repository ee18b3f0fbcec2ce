// Joins Microsoft's client to a host: its session is replaced by one that hands over batches and passes events on.
// Knows the client's few hooks; knows nothing of workbooks.
import type { HostEvents } from "./events";
import type { RequestBody, Response } from "./protocol";

interface RequestExecutor {
  executeAsync(customData: string, flags: number, message: { Body: RequestBody | string }): Promise<Response>;
}

/** The parts of `OfficeExtension` that are used: the client's own, not in the public types. */
export interface OfficeExtensionLibrary {
  SessionBase: (new () => object) & { _overrideSession?: object };
  GenericEventRegistration: { getGenericEventRegistration(controlId: string): object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: object): void;
}

interface Executing {
  execute(body: RequestBody): Promise<Response>;
}

/** Returns what ends the flow of events to this client. */
export function createSession(
  library: OfficeExtensionLibrary,
  host: Executing,
  events: HostEvents,
): () => void {
  const executor: RequestExecutor = {
    executeAsync(_customData, _flags, { Body }) {
      // A copy, as a wire would make one: client and host must not share arrays.
      const body = JSON.parse(typeof Body === "string" ? Body : JSON.stringify(Body)) as RequestBody;
      return host.execute(body).then((response) => JSON.parse(JSON.stringify(response)) as Response);
    },
  };
  const session = Object.assign(new library.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: "https://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: (controlId: string) =>
      library.GenericEventRegistration.getGenericEventRegistration(controlId),
  });
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  library.SessionBase._overrideSession = session;
  return events.listen((message) => library._testTriggerRichApiMessageEvent(message));
}
