// A small XML reader for the parts of a workbook: elements with attributes, text and where they stand in the source,
// so that a writer can replace one and keep the rest as it was. No DTD, no external entities: they are not expanded.
import { BookError } from "../errors";

export interface XmlElement {
  /** Local name, without the namespace's prefix. */
  name: string;
  /** As written, prefix included. */
  tag: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  /** Offsets of the element in the source, and of what it holds. */
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(ATTRIBUTE)) {
    attributes[match[1] ?? ""] = unescapeXml(match[2] ?? match[3] ?? "");
  }
  return attributes;
}

const localName = (tag: string) => tag.slice(tag.indexOf(":") + 1);

// Sticky: what a "<" opens is read from there, or the XML is broken. Searching on would take the square of the length,
// as would names and attributes that may hold a "<".
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>|<(\/?)([^\s/><!?]+)(?=[\s/>])((?:"[^"<]*"|'[^'<]*'|[^><"'])*?)(\/?)>/y;

const MAX_DEPTH = 200;

/** The root element. Elements named in `opaque` are kept as a whole, without children (a sheet's million cells). */
export function parseXml(xml: string, opaque: readonly string[] = []): XmlElement {
  const document = element("", "", "", 0, 0);
  const open: XmlElement[] = [document];
  let textFrom = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", textFrom)) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    if (!token) throw damaged(`"${xml.slice(at, at + 20)}" is no element`);
    const [whole, cdata, closing, tag, source, selfClosing] = token;
    const current = open[open.length - 1] ?? document;
    current.text += unescapeXml(xml.slice(textFrom, token.index)) + (cdata ?? "");
    const end = token.index + whole.length;
    textFrom = end;
    if (tag === undefined) continue;
    if (closing) {
      if (current.tag !== tag || open.length === 1) throw damaged(`</${tag}> closes nothing`);
      current.innerEnd = token.index;
      current.end = end;
      open.pop();
      continue;
    }
    const child = element(localName(tag), tag, source ?? "", token.index, end);
    current.children.push(child);
    if (selfClosing) continue;
    if (opaque.includes(child.name)) {
      const close = xml.indexOf(`</${tag}>`, end);
      if (close < 0) throw damaged(`<${tag}> is not closed`);
      child.innerEnd = close;
      child.end = close + tag.length + 3;
      textFrom = child.end;
      continue;
    }
    if (open.length > MAX_DEPTH) throw damaged("elements are nested too deeply");
    open.push(child);
  }
  const root = document.children[0];
  if (!root || open.length > 1) throw damaged("the XML ends in the middle");
  return root;
}

function element(name: string, tag: string, source: string, start: number, end: number): XmlElement {
  return {
    name,
    tag,
    attributes: source ? parseAttributes(source) : {},
    children: [],
    text: "",
    start,
    end,
    innerStart: end,
    innerEnd: end,
  };
}

const damaged = (what: string) => new BookError("damaged", `A part of the workbook is broken: ${what}.`);

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name);
}

export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

/** All elements of that name, at any depth, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendants(element, name),
  ]);
}

/** "1", "true" and "on" are true; a missing attribute is `missing`. */
export function flag(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

export function numeric(value: string | undefined): number | undefined {
  const number = value === undefined || value === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
