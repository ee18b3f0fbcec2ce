// Answers a load: the properties that were asked for, in the shape Microsoft's client expects.
// Knows objects of the model only by what they declare.
import { memberName, wireName, type HostObject } from "./define";
import { invalidArgument } from "./errors";
import type { QueryInfo } from "./protocol";

type Answer = Record<string, unknown>;

/** What is asked of one object: its own properties, and the same for objects that belong to it. */
interface Selection {
  all: boolean;
  names: Set<string>;
  links: Map<string, Selection>;
}

/** `identify` adds what the client finds an object by later (`_Id`, `_ReferenceId`). */
export type Identify = (object: HostObject) => Answer;

export function answerQuery(object: HostObject, query: QueryInfo, identify: Identify): Answer {
  const selection = select(query);
  return answer(object, selection, identify, { skip: query.Skip ?? 0, top: query.Top });
}

function select(query: QueryInfo): Selection {
  const root = empty();
  for (const path of query.Select ?? []) add(root, path);
  for (const path of query.Expand ?? []) add(root, `${path}/*`);
  if (!query.Select?.length) root.all = true;
  return root;
}

function empty(): Selection {
  return { all: false, names: new Set(), links: new Map() };
}

function add(selection: Selection, path: string): void {
  const [first = "", ...rest] = path.split(/[/.]/).filter((part) => part !== "" && part !== "$none");
  if (first === "") return;
  if (first === "*" || first === "$all") {
    selection.all = true;
    return;
  }
  const name = memberName(first);
  if (rest.length === 0) {
    selection.names.add(name);
    return;
  }
  const below = selection.links.get(name) ?? empty();
  selection.links.set(name, below);
  add(below, rest.join("/"));
}

function answer(
  object: HostObject,
  selection: Selection,
  identify: Identify,
  page = { skip: 0, top: undefined as number | undefined },
): Answer {
  const result: Answer = { ...identify(object) };
  if (!object.isCollection) return Object.assign(result, members(object, selection, identify));

  const { own, ofItems } = splitCollection(object, selection);
  Object.assign(result, members(object, own, identify));
  const items = object.items();
  const shown = items.slice(page.skip, page.top === undefined ? undefined : page.skip + page.top);
  if (ofItems) {
    result["_Items"] = shown.map((item) => answer(item, ofItems, identify));
  }
  return result;
}

/** `load("items/name, count")`: the client strips "items/", so a name is the collection's own if it has it. */
function splitCollection(
  object: HostObject,
  selection: Selection,
): { own: Selection; ofItems: Selection | null } {
  const items = selection.links.get("items");
  const ofItems: Selection = items ?? empty();
  const own = empty();
  ofItems.all ||= selection.all || selection.names.has("items");
  for (const name of selection.names) {
    if (name === "items") continue;
    (object.has(name) ? own : ofItems).names.add(name);
  }
  for (const [name, below] of selection.links) {
    if (name === "items") continue;
    (object.has(name) ? own : ofItems).links.set(name, below);
  }
  own.all = selection.all;
  const asked = ofItems.all || ofItems.names.size > 0 || ofItems.links.size > 0;
  return { own, ofItems: asked ? ofItems : null };
}

function members(object: HostObject, selection: Selection, identify: Identify): Answer {
  const result: Answer = {};
  if (selection.all) {
    for (const name of object.defaultNames()) result[wireName(name)] = object.get(name);
  }
  for (const name of selection.names) {
    if (name.startsWith("_")) continue;
    const kind = object.has(name);
    if (kind === "link") result[wireName(name)] = linked(object, name, { ...empty(), all: true }, identify);
    else if (kind === "method") throw invalidArgument(`"${name}" is a method and cannot be loaded.`);
    else result[wireName(name)] = object.get(name);
  }
  for (const [name, below] of selection.links) result[wireName(name)] = linked(object, name, below, identify);
  return result;
}

function linked(object: HostObject, name: string, selection: Selection, identify: Identify): Answer | null {
  const target = object.link(name);
  return target ? answer(target, selection, identify) : null;
}
