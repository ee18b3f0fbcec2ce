// Reads well-formed XML without entities of its own, such as our manifest, into a tree. Refuses what it cannot read.

export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.]+)\s*>|<([\w:.]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

export function parseXml(xml: string): Node {
  const top: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  TOKEN.lastIndex = 0;
  let read = 0;
  for (const match of xml.matchAll(TOKEN)) {
    read += match[0].length;
    const [, closing, name, attributes = "", selfClosing, text] = match;
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.text += text.trim();
    if (closing !== undefined && open.pop()?.name !== closing)
      throw new Error(`</${closing}> closes nothing`);
    if (name !== undefined) {
      const node: Node = { name, attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(node);
      if (!selfClosing) open.push(node);
    }
  }
  const [root] = top.children;
  if (read !== xml.length || open.length !== 1 || !root) throw new Error(`Not well-formed at ${read}`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}
