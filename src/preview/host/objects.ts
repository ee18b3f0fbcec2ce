// The objects of one batch: each is reached by its path, once, when it is first needed.
import { Args } from "./args";
import { memberName, type HostObject } from "./define";
import { invalidBinding, notImplemented } from "./errors";
import { PathType, type ArgumentInfo, type ReferencedIds, type RequestBody } from "./protocol";

/** What paths start from. */
export interface Roots {
  root: HostObject;
  /** The object a reference id stands for. */
  byReference(id: string): HostObject | null;
  /** Resolves when formulas have their values. */
  calculated(): Promise<void>;
}

export class BatchObjects {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly roots: Roots,
  ) {}

  /** The object if it has been reached already. */
  known(pathId: number): HostObject | null | undefined {
    return this.objects.get(pathId);
  }

  async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const object = await this.reach(pathId);
    this.objects.set(pathId, object);
    return object;
  }

  private async reach(pathId: number): Promise<HostObject | null> {
    const path = this.paths[pathId];
    if (!path) throw invalidBinding();
    if (path.ObjectPathType === PathType.Root) return this.roots.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.roots.byReference(path.Name);
    if (path.ObjectPathType === PathType.NewObject) throw notImplemented(path.Name);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        return parent.link(memberName(path.Name));
      case PathType.Indexer:
        return parent.item(await this.args(path.ArgumentInfo));
      case PathType.Method: {
        const result = await this.call(parent, path.Name, path.ArgumentInfo);
        if (result === null || isHostObject(result)) return result;
        throw notImplemented(`${parent.className}.${memberName(path.Name)}`);
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  async args(info: ArgumentInfo | undefined): Promise<Args> {
    return new Args(await this.argumentValues(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  private argumentValues(values: unknown[], ids: ReferencedIds | undefined): Promise<unknown[]> {
    if (!ids && values.every((value) => typeof value !== "object" || Array.isArray(value)))
      return Promise.resolve(values);
    return Promise.all(
      values.map((value, index) => {
        const id = ids?.[index];
        if (Array.isArray(id) && Array.isArray(value)) return this.argumentValues(value, id);
        if (typeof id === "number" && id > 0) return this.resolve(id);
        return this.withObjects(value);
      }),
    );
  }

  /** Objects inside plain arguments (`{ series: range }`) arrive as `{ _ObjectPathId }`. */
  private async withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record["_ObjectPathId"] === "number") return this.resolve(record["_ObjectPathId"]);
    const parts = Object.entries(record).map(
      async ([key, part]) => [key, await this.withObjects(part)] as const,
    );
    return Object.fromEntries(await Promise.all(parts));
  }

  async call(object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const method = memberName(name);
    if (object.needsCalculation(method)) await this.roots.calculated();
    return object.call(method, await this.args(info));
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "defaultNames" in value;
}
