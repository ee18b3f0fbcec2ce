// The package that is being written: a copy of the opened one (or a bare one), to which parts are added.
import {
  freshRelationId,
  OFFICE_RELATION,
  readRelations,
  writeRelations,
  type Relation,
} from "../package/relations";
import { asStrict } from "../package/strict";
import { bytesOf, type Parts } from "../package/zip";
import type { CONTENT_TYPES } from "./contentTypes";

export class Target {
  readonly parts: Parts;
  readonly added = new Map<string, keyof typeof CONTENT_TYPES>();

  constructor(
    original: Parts,
    readonly workbookPath: string,
    /** Its namespaces are the strict ones. */
    private readonly strict = false,
  ) {
    this.parts = new Map(original);
  }

  /** What somebody else keeps in custom XML stays to the letter. */
  set(path: string, xml: string): void {
    const own = this.strict && !/^customXml\/item\d/.test(path);
    this.parts.set(path, bytesOf(own ? asStrict(xml) : xml));
  }

  /** A path such as "xl/charts/chart3.xml" that no part has. */
  freshPath(pattern: (number: number) => string): string {
    let number = 1;
    while (this.parts.has(pattern(number))) number += 1;
    return pattern(number);
  }

  add(path: string, kind: keyof typeof CONTENT_TYPES, xml: string): void {
    this.set(path, xml);
    this.added.set(path, kind);
  }

  relations(part: string): Relation[] {
    return readRelations(this.parts, part);
  }

  /** Points from one part at another (or outside) and gives the relation's id; one that is there already is used again. */
  relate(part: string, kind: string, target: string, external = false): string {
    const relations = this.relations(part);
    const known = relations.find((relation) => relation.kind === kind && relation.target === target);
    if (known) return known.id;
    const id = freshRelationId(relations);
    const plain = `${OFFICE_RELATION}/${kind}`;
    const type = this.strict ? asStrict(`"${plain}"`).slice(1, -1) : plain;
    writeRelations(this.parts, part, [...relations, { id, kind, type, target, external }]);
    return id;
  }

  unrelate(part: string, dropped: (relation: Relation) => boolean): void {
    const relations = this.relations(part);
    const kept = relations.filter((relation) => !dropped(relation));
    if (kept.length < relations.length) writeRelations(this.parts, part, kept);
  }

  /** Deletes what was reachable in `before` and no longer is: a deleted sheet's drawings, charts, comments. */
  dropOrphans(before: ReadonlySet<string>): void {
    const now = this.reachable();
    for (const path of before) {
      if (now.has(path)) continue;
      this.parts.delete(path);
      const slash = path.lastIndexOf("/") + 1;
      this.parts.delete(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    }
  }

  reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (part: string): void => {
      for (const { target, external } of this.relations(part)) {
        if (external || found.has(target) || !this.parts.has(target)) continue;
        found.add(target);
        visit(target);
      }
    };
    visit("");
    return found;
  }
}
