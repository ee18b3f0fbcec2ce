// The saved state in the workbook's custom XML part: asked for in one round trip, read in the next.
import { EMPTY, parse, serialize, type State } from "./state";
import { NAMESPACE } from "./xml";

/** Step one: which parts are ours. Sync after it. */
export function requestParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  return parts;
}

/** A state as it stands in the workbook, and the way to change it. */
export interface Store {
  state: State;
  /** Queues the write; the next sync carries it out. */
  save(state: State): void;
  /**
   * After the sync that carried saves out: the state as it stood just before the first of them, where another pane had
   * changed it since it was read here; else null.
   */
  overtaken(): State | null;
}

/** Step two: queue reading the parts. After the next sync the function returned gives the store. */
export function requestStore(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): () => Store {
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  return () => {
    const read = texts.map(({ part, xml }) => ({ part, state: parse(xml.value) }));
    const found = read.find(({ state }) => state !== null) ?? read[0];
    let part = found?.part;
    let known = found?.state ?? EMPTY;
    let before: (() => string) | null = null;
    const store: Store = {
      state: found?.state ?? EMPTY,
      save(state) {
        store.state = state;
        if (part) {
          const seen = before ? null : part.getXml();
          if (seen) before = () => seen.value;
          part.setXml(serialize(state));
        } else part = context.workbook.customXmlParts.add(serialize(state));
      },
      overtaken() {
        const seen = before && parse(before());
        before = null;
        const changed = seen !== null && serialize(seen) !== serialize(known);
        known = store.state;
        return changed ? seen : null;
      },
    };
    return store;
  };
}

/** Both steps at once, for callers that need nothing else: two syncs. */
export async function openStore(context: Excel.RequestContext): Promise<Store> {
  const parts = requestParts(context);
  await context.sync();
  const store = requestStore(context, parts);
  await context.sync();
  return store();
}
