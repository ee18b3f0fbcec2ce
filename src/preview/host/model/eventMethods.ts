// The client's own calls around events: it registers before it listens and unregisters after the last listener.
import type { Args } from "../args";
import type { HostState } from "../state";

type Method<T> = (self: T, args: Args) => unknown;

/** `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent` for each event, by the client's name for it. */
export function eventMethods<T extends { state: HostState }>(
  targetOf: (self: T) => string,
  events: Record<string, number>,
): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (self) => self.state.events.register(type, targetOf(self));
    methods[`_Unregister${name}Event`] = (self) => self.state.events.unregister(type, targetOf(self));
  }
  return methods;
}
