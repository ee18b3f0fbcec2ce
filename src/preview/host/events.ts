// Events on their way to the add-in: who listens to what is the client's affair, the host only sends messages.
// Knows the client's message format; knows no object of the model.

/** `messageType` of a message, as Microsoft's client numbers events. */
export const EventType = {
  DocumentSelectionChanged: 2,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetSelectionChanged: 14,
} as const;

/** The target of events that concern any sheet. */
export const ANY_SHEET = "Workbook";

/** Excel's rich messages (65536 is the client's category for events). */
interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  isRemoteOverride: boolean;
}

export type EventListener = (message: { entries: EventEntry[] }) => void;

export class HostEvents {
  private readonly listeners = new Set<EventListener>();
  private readonly registered = new Map<string, number>();

  listen(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The client asks for an event before it listens (`_RegisterDataChangedEvent`). */
  register(type: number, targetId: string): void {
    this.registered.set(key(type, targetId), (this.registered.get(key(type, targetId)) ?? 0) + 1);
  }

  unregister(type: number, targetId: string): void {
    const left = (this.registered.get(key(type, targetId)) ?? 0) - 1;
    if (left > 0) this.registered.set(key(type, targetId), left);
    else this.registered.delete(key(type, targetId));
  }

  isRegistered(type: number, targetId: string): boolean {
    return this.registered.has(key(type, targetId));
  }

  send(messageType: number, targetId: string, message: unknown): void {
    const entry: EventEntry = {
      messageCategory: 65_536,
      messageType,
      targetId,
      message: JSON.stringify(message),
      isRemoteOverride: false,
    };
    for (const listener of this.listeners) listener({ entries: [entry] });
  }
}

function key(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}
