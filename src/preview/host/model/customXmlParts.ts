// Excel.CustomXmlPart and its collection: XML documents kept inside the workbook.
// https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
import type { BookXmlPart } from "../../book/types";
import { rootNamespace } from "../cells/xml";
import { defineClass, type HostObject } from "../define";
import { HostError, missing } from "../errors";
import type { HostState } from "../state";

interface PartTarget {
  state: HostState;
  id: string;
}

interface ScopedTarget {
  state: HostState;
  namespaceUri: string;
}

const customXmlPartClass = defineClass<PartTarget>({
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (self) => stored(self).namespaceUri },
  },
  methods: {
    getXml: (self) => stored(self).xml,
    setXml(self, args) {
      const part = stored(self);
      const xml = args.text(0);
      self.state.allowWorkbookChange(false);
      part.namespaceUri = rootNamespace(xml);
      part.xml = xml;
    },
    delete(self) {
      const part = stored(self);
      self.state.allowWorkbookChange(false);
      const { extras } = self.state.book;
      extras.customXmlParts = extras.customXmlParts.filter((other) => other !== part);
    },
  },
});

export const customXmlPartCollectionClass = defineClass<{ state: HostState }>({
  name: "CustomXmlPartCollection",
  items: ({ state }) => state.book.extras.customXmlParts.map((part) => object(state, part)),
  item: ({ state }, args) => find(state, args.text(0)) ?? missing(),
  methods: {
    add({ state }, args) {
      const xml = args.text(0);
      const part = { id: newId(), namespaceUri: rootNamespace(xml), xml };
      state.allowWorkbookChange(false);
      state.book.extras.customXmlParts.push(part);
      return object(state, part);
    },
    getByNamespace: ({ state }, args) =>
      customXmlPartScopedCollectionClass.of({ state, namespaceUri: args.text(0) }),
    getCount: ({ state }) => state.book.extras.customXmlParts.length,
    getItemOrNullObject: ({ state }, args) => find(state, args.text(0)),
  },
});

const customXmlPartScopedCollectionClass = defineClass<ScopedTarget>({
  name: "CustomXmlPartScopedCollection",
  items: (self) => scoped(self).map((part) => object(self.state, part)),
  item: (self, args) =>
    only(
      scoped(self).filter((part) => part.id === args.text(0)),
      self.state,
    ) ?? missing(),
  methods: {
    getCount: (self) => scoped(self).length,
    getItemOrNullObject: (self, args) =>
      only(
        scoped(self).filter((part) => part.id === args.text(0)),
        self.state,
      ),
    getOnlyItem(self) {
      const parts = scoped(self);
      // "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error."
      if (parts.length > 1)
        throw new HostError("GeneralException", "The collection holds more than one item.", 500);
      return only(parts, self.state) ?? missing();
    },
    getOnlyItemOrNullObject: (self) => (scoped(self).length === 1 ? only(scoped(self), self.state) : null),
  },
});

function stored({ state, id }: PartTarget): BookXmlPart {
  return state.book.extras.customXmlParts.find((part) => part.id === id) ?? missing();
}

function scoped({ state, namespaceUri }: ScopedTarget): BookXmlPart[] {
  return state.book.extras.customXmlParts.filter((part) => part.namespaceUri === namespaceUri);
}

function object(state: HostState, part: BookXmlPart): HostObject {
  return customXmlPartClass.of({ state, id: part.id });
}

function find(state: HostState, id: string): HostObject | null {
  return only(
    state.book.extras.customXmlParts.filter((part) => part.id === id),
    state,
  );
}

function only(parts: BookXmlPart[], state: HostState): HostObject | null {
  const [part] = parts;
  return part ? object(state, part) : null;
}

function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
