import { IntlMessageFormat } from "intl-messageformat";
import { en } from "../../src/i18n/en";
import { pl } from "../../src/i18n/pl";

interface Tree {
  [key: string]: string | Tree;
}

function flat(tree: Tree, prefix = ""): Map<string, string> {
  const messages = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") messages.set(prefix + key, value);
    else flat(value, `${prefix}${key}.`).forEach((text, name) => messages.set(name, text));
  }
  return messages;
}

/** What the tests need of a parsed message: literals and # have no argument, choices have options. */
interface Element {
  type: number;
  value?: string;
  options?: Record<string, { value: Element[] }>;
  /** Only of plurals. */
  pluralType?: string;
}

/** Of literal text and of the number sign in plurals. */
const WITHOUT_ARGUMENT = [0, 7];

function parse(text: string): Element[] {
  return new IntlMessageFormat(text, "en").getAst() as Element[];
}

const branches = ({ options = {} }: Element) => Object.values(options).map(({ value }) => value);

/** Names of the arguments of a message, in all its branches. */
function argumentsOf(elements: Element[]): string[] {
  return elements
    .filter(({ type }) => !WITHOUT_ARGUMENT.includes(type))
    .flatMap((element) => [element.value ?? "", ...branches(element).flatMap(argumentsOf)]);
}

/** The forms of each plural; one with a single form for every number needs no more. */
function pluralsOf(elements: Element[]): string[][] {
  return elements.flatMap((element) => {
    const forms = Object.keys(element.options ?? {}).filter((form) => !form.startsWith("="));
    const own = element.pluralType && forms.length > 1 ? [forms] : [];
    return [...own, ...branches(element).flatMap(pluralsOf)];
  });
}

const unique = (names: string[]) => [...new Set(names)].sort();
const english = flat(en);
const polish = flat(pl);
const keys = [...english.keys()];

test("English and Polish have the same keys", () => {
  expect([...polish.keys()].sort()).toEqual([...keys].sort());
});

test("every message is well-formed and not empty", () => {
  for (const messages of [english, polish]) {
    for (const [key, text] of messages) {
      expect([key, text.trim() === text && text !== ""]).toEqual([key, true]);
      expect(() => parse(text)).not.toThrow();
    }
  }
});

test("a message asks for the same details in both languages", () => {
  const differing = keys.filter((key) => {
    const [first, second] = [english, polish].map((messages) =>
      unique(argumentsOf(parse(messages.get(key) ?? ""))),
    );
    return JSON.stringify(first) !== JSON.stringify(second);
  });
  expect(differing).toEqual([]);
});

test("Polish plurals have the four forms that Polish has", () => {
  const lacking = [...polish].flatMap(([key, text]) =>
    pluralsOf(parse(text))
      .filter((forms) => !["one", "few", "many", "other"].every((form) => forms.includes(form)))
      .map((forms) => `${key}: ${forms.join(", ")}`),
  );
  expect(lacking).toEqual([]);
});
