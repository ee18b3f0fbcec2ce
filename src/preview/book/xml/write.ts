// Text -> XML. Characters that XML cannot hold are dropped or written as Excel does (_x0007_).

// eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function escapeXml(text: string): string {
  return text
    .replace(
      FORBIDDEN,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}

/** `<name a="1">inner</name>`; attributes that are undefined are left out, an empty inner closes the tag at once. */
export function tag(
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  inner = "",
): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    head += ` ${key}="${escapeAttribute(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`;
  }
  return inner === "" ? `${head}/>` : `${head}>${inner}</${name}>`;
}
