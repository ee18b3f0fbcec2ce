// Our custom XML part as text: JSON in one element. Any program may rewrite the part as equal XML, so reading
// allows for prefixes, CDATA and character references. Knows no Excel object.

export const NAMESPACE = "urn:infraplan:state";

/** The JSON text as an XML document that any XML reader takes. */
export function toXml(json: string): string {
  // XML 1.0 has no place for these, not even as references; JSON writes them as escapes.
  const legal = json.replace(
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const escaped = legal.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<infraplan xmlns="${NAMESPACE}"><json>${escaped}</json></infraplan>`;
}

/** The JSON text of the part; null where there is none. */
export function fromXml(xml: string): string | null {
  const match = /<((?:[\w.-]+:)?json)(?:\s[^>]*)?>([\s\S]*?)<\/\1\s*>/.exec(xml);
  if (!match?.[2]) return null;
  return match[2]
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : unescapeText(piece)))
    .join("");
}

const ENTITIES: Partial<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeText(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return ENTITIES[entity] ?? whole;
    const hex = entity[1] === "x" || entity[1] === "X";
    return String.fromCodePoint(parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10));
  });
}
