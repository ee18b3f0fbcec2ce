// Lets libraries that write <style> elements live under a policy without inline styles: what they write goes into a
// constructed style sheet, which the policy does not concern, for as long as the element stands in the page's head.

type Create = (name: string, options?: ElementCreationOptions) => HTMLElement;

const sheets = new WeakMap<Node, CSSStyleSheet>();

export function adoptStyles(): void {
  const create: Create = Reflect.get(document, "createElement").bind(document);
  const createRedirected: Create = (name, options) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) redirect(element);
    return element;
  };
  Object.defineProperty(document, "createElement", { value: createRedirected, configurable: true });
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      const [added, removed] = [sheetsOf(addedNodes), sheetsOf(removedNodes)];
      const kept = document.adoptedStyleSheets.filter((sheet) => !removed.includes(sheet));
      document.adoptedStyleSheets = [...kept, ...added.filter((sheet) => !kept.includes(sheet))];
    }
  }).observe(document.head, { childList: true });
}

function redirect(element: HTMLStyleElement): void {
  const sheet = new CSSStyleSheet();
  sheets.set(element, sheet);
  let text = "";
  const write = (css: string) => {
    text = css;
    sheet.replaceSync(css);
  };
  Object.defineProperties(element, {
    sheet: { get: () => sheet },
    textContent: { get: () => text, set: write },
    appendChild: {
      value: (node: Node) => {
        write(text + (node.textContent ?? ""));
        return node;
      },
    },
  });
}

function sheetsOf(nodes: NodeList): CSSStyleSheet[] {
  return [...nodes].flatMap((node) => sheets.get(node) ?? []);
}
