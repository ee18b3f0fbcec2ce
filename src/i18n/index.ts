// The one door to sentences: a key and details become text in the user's language. Knows no Excel and no browser.
import { IntlMessageFormat } from "intl-messageformat";
import { en } from "./en";
import { pl } from "./pl";

export type Language = "en" | "pl";
export const LANGUAGES: readonly Language[] = ["en", "pl"];

/** A tree of ICU messages with the keys of English. */
type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type Messages = Shape<typeof en>;

type Join<P extends string, K extends string> = P extends "" ? K : `${P}.${K}`;
type KeysOf<T, P extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? Join<P, K> : KeysOf<T[K], Join<P, K>>;
}[keyof T & string];

/** "pane.next", "figures.names.orders", ... */
export type MessageKey = KeysOf<typeof en>;

export type Translate = (key: MessageKey, details?: Record<string, string | number>) => string;

const TREES: Record<Language, Messages> = { en, pl };
const compiled = new Map<string, IntlMessageFormat>();

/** Picks the language of a BCP 47 tag: Polish for "pl" and "pl-PL", else English. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith("pl") ? "pl" : "en";
}

/** True where a key exists: for codes that come as data. */
export function hasMessage(key: string): key is MessageKey {
  return typeof lookUp("en", key) === "string";
}

/** A translator for one language; details are formatted by the rules of that language (plurals, numbers). */
export function translator(language: Language): Translate {
  return (key, details = {}) => {
    const id = `${language}:${key}`;
    let message = compiled.get(id);
    if (!message) {
      const text = lookUp(language, key);
      if (typeof text !== "string") throw new Error(`No message "${key}" in ${language}`);
      message = new IntlMessageFormat(text, language);
      compiled.set(id, message);
    }
    return String(message.format(details));
  };
}

function lookUp(language: Language, key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], TREES[language]);
}
