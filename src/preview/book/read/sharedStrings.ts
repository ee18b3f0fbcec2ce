// sharedStrings.xml -> texts. Rich text comes out plain; phonetic hints (rPh) are not part of the text.
import { mainPart, type Package } from "../package/workbookParts";
import { childrenOf, child, parseXml, type XmlElement } from "../xml/parse";

/** A file is read when it is opened and whenever it is saved. */
const known = new WeakMap<Package, string[]>();

export function readSharedStrings(file: Package): readonly string[] {
  const before = known.get(file);
  if (before) return before;
  const strings = read(file);
  known.set(file, strings);
  return strings;
}

function read(file: Package): string[] {
  const path = file.relations.find(({ kind }) => kind === "sharedStrings")?.target;
  if (!path || !file.parts.has(path)) return [];
  return childrenOf(parseXml(mainPart(file.parts, path)), "si").map(plainText);
}

/** The text of an `<si>` or `<is>`. */
export function plainText(element: XmlElement): string {
  const own = childrenOf(element, "t");
  const runs = childrenOf(element, "r").map((run) => child(run, "t"));
  return [...own, ...runs].map((text) => unescapeControl(text?.text ?? "")).join("");
}

/** Excel writes characters that XML forbids as _x0007_. */
function unescapeControl(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
