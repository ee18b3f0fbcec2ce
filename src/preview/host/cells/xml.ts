// The little of XML that custom XML parts need: is the text one well-nested document, and what is its root's namespace.
import { invalidArgument } from "../errors";

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/g;

/** The namespace of the root element, "" where it has none; text that is no XML document is InvalidArgument. */
export function rootNamespace(xml: string): string {
  let namespace: string | undefined;
  let end = 0;
  const open: string[] = [];
  for (const match of xml.matchAll(MARKUP)) {
    if (/[<]/.test(xml.slice(end, match.index)) || (open.length === 0 && xml.slice(end, match.index).trim()))
      throw notXml();
    end = match.index + match[0].length;
    const [, closes, name, attributes = "", empty] = match;
    if (name === undefined) continue;
    if (closes) {
      if (open.pop() !== name) throw notXml();
      continue;
    }
    if (open.length === 0) {
      if (namespace !== undefined) throw notXml();
      namespace = namespaceOf(name, attributes);
    }
    if (!empty) open.push(name);
  }
  if (namespace === undefined || open.length > 0 || xml.slice(end).trim()) throw notXml();
  return namespace;
}

function namespaceOf(element: string, attributes: string): string {
  const prefix = element.includes(":") ? element.slice(0, element.indexOf(":")) : "";
  const wanted = prefix ? `xmlns:${prefix}` : "xmlns";
  for (const [, name, , double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return double ?? single ?? "";
  }
  return "";
}

function notXml(): Error {
  return invalidArgument("The text is not a well-formed XML document.");
}
