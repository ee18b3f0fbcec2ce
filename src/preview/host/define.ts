// How a class of Excel's object model is declared: its members by name, and nothing else is reachable.
// Names are those of Microsoft's reference (camelCase); the wire's PascalCase is turned here.
import { Args } from "./args";
import { invalidOperation, notImplemented } from "./errors";

export interface Property<T> {
  get(self: T): unknown;
  set?: ((self: T, value: unknown) => void | Promise<void>) | undefined;
}

export interface ClassSpec<T> {
  name: string;
  /** `_Id` in answers: the client reaches the object by it in later batches. */
  id?: (self: T) => string | number;
  /** Objects that the client tracks across batches (`_KeepReference`): ranges. */
  tracked?: boolean;
  properties?: Record<string, Property<T>>;
  /** Navigation properties: objects that belong to this one. */
  links?: Record<string, (self: T) => HostObject | null>;
  methods?: Record<string, (self: T, args: Args) => unknown>;
  /** Methods whose answer depends on results of formulas: calculation is waited for. */
  calculated?: readonly string[];
  /** Collections: all members, and one by its key. */
  items?: (self: T) => HostObject[];
  item?: (self: T, args: Args) => HostObject;
  /** Properties too dear or too risky for a load without names. */
  notByDefault?: readonly string[];
}

/** An object of the model as the interpreter sees it. */
export interface HostObject {
  readonly className: string;
  readonly tracked: boolean;
  /** The model's own object; other classes get at it through `HostClass.read`. */
  readonly self: unknown;
  readonly isCollection: boolean;
  id(): string | number | undefined;
  needsCalculation(method: string): boolean;
  has(name: string): "property" | "link" | "method" | undefined;
  get(name: string): unknown;
  set(name: string, value: unknown): void | Promise<void>;
  link(name: string): HostObject | null;
  call(name: string, args: Args): unknown;
  items(): HostObject[];
  item(args: Args): HostObject;
  defaultNames(): string[];
}

export interface HostClass<T> {
  readonly name: string;
  of(self: T): HostObject;
  /** The model object behind an argument, or undefined where it is of another class. */
  read(object: unknown): T | undefined;
}

export interface ClassMembers {
  properties: string[];
  writable: string[];
  links: string[];
  methods: string[];
  indexer: boolean;
}

const declared = new Map<string, ClassMembers>();

/** All that the host implements, class by class: tests compare it with Microsoft's client. */
export function declaredClasses(): ReadonlyMap<string, ClassMembers> {
  return declared;
}

export function defineClass<T>(spec: ClassSpec<T>): HostClass<T> {
  const properties = own(spec.properties);
  const links = own(spec.links);
  const methods = own(spec.methods);
  declared.set(spec.name, {
    properties: [...properties.keys()],
    writable: [...properties].filter(([, property]) => property.set).map(([name]) => name),
    links: [...links.keys()],
    methods: [...methods.keys()],
    indexer: Boolean(spec.item),
  });
  const refuse = (name: string): never => {
    throw notImplemented(`${spec.name}.${name}`);
  };

  const instances = new WeakSet();
  return {
    name: spec.name,
    read: (object) =>
      typeof object === "object" && object !== null && instances.has(object)
        ? ((object as HostObject).self as T)
        : undefined,
    of(self) {
      const object: HostObject = {
        className: spec.name,
        tracked: spec.tracked ?? false,
        self,
        isCollection: Boolean(spec.items),
        id: () => spec.id?.(self),
        needsCalculation: (method) => spec.calculated?.includes(method) ?? false,
        has: (name) =>
          properties.has(name)
            ? "property"
            : links.has(name)
              ? "link"
              : methods.has(name)
                ? "method"
                : undefined,
        get: (name) => (properties.get(name) ?? refuse(name)).get(self),
        set(name, value): void | Promise<void> {
          const property = properties.get(name) ?? refuse(name);
          if (!property.set) throw invalidOperation(`${spec.name}.${name} is read-only.`);
          return property.set(self, value);
        },
        link: (name) => (links.get(name) ?? refuse(name))(self),
        call: (name, args) => (methods.get(name) ?? refuse(name))(self, args),
        items: () => (spec.items ?? (() => refuse("items")))(self),
        item: (args) => (spec.item ?? (() => refuse("getItem")))(self, args),
        defaultNames: () => [...properties.keys()].filter((name) => !spec.notByDefault?.includes(name)),
      };
      instances.add(object);
      return object;
    },
  };
}

/** "GetUsedRange" -> "getUsedRange"; names of the client's own ("_KeepReference", "$all") stay. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "getUsedRange" -> "GetUsedRange". */
export function wireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}

function own<V>(record: Record<string, V> | undefined): Map<string, V> {
  return new Map(Object.entries(record ?? {}));
}
