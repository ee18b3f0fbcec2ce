// The relations of a part: which other parts (or addresses outside) it points at.
import { parseXml } from "../xml/parse";
import { tag } from "../xml/write";
import { bytesOf, textOf, type Parts } from "./zip";

export interface Relation {
  id: string;
  /** The last step of the relation's type: "worksheet", "table", "hyperlink", ... */
  kind: string;
  type: string;
  /** Path in the package, or the address outside. */
  target: string;
  external: boolean;
}

export const OFFICE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** "xl/worksheets/sheet1.xml" -> "xl/worksheets/_rels/sheet1.xml.rels". */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelations(parts: Parts, part: string): Relation[] {
  const path = relationsPath(part);
  if (!parts.has(path)) return [];
  return parseXml(textOf(parts, path)).children.map(({ attributes }) => {
    const target = attributes.Target ?? "";
    // A link to a place within the workbook ("#Sheet1!A1") is no part either.
    const external = attributes.TargetMode === "External" || target.startsWith("#");
    const type = attributes.Type ?? "";
    return {
      id: attributes.Id ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : resolvePath(part, target),
      external,
    };
  });
}

export function writeRelations(parts: Parts, part: string, relations: readonly Relation[]): void {
  const path = relationsPath(part);
  if (relations.length === 0) {
    parts.delete(path);
    return;
  }
  const body = relations
    .map(({ id, type, target, external }) =>
      tag("Relationship", {
        Id: id,
        Type: type,
        Target: external ? target : `/${target}`,
        TargetMode: external && !target.startsWith("#") ? "External" : undefined,
      }),
    )
    .join("");
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  parts.set(
    path,
    bytesOf(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("Relationships", { xmlns: namespace }, body)}`,
    ),
  );
}

/** The first "rId…" that is free. */
export function freshRelationId(relations: readonly Relation[]): string {
  const taken = new Set(relations.map(({ id }) => id));
  let number = relations.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

export function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
