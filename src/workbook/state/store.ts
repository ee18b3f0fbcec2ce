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
    const store: Store = {
      state: found?.state ?? EMPTY,
      save(state) {
        store.state = state;
        if (part) part.setXml(serialize(state));
        else part = context.workbook.customXmlParts.add(serialize(state));
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
