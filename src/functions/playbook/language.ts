// The language argument: "en" or "pl"; the bundle's own language when omitted.
import { choice } from "../read/single";
import { bundleLanguage, type Language } from "../voice";

const SPELLINGS: Readonly<Record<string, Language>> = {
  en: "en",
  pl: "pl",
  English: "en",
  Polish: "pl",
  angielski: "en",
  polski: "pl",
};

export function readLanguage(argument: unknown): Language {
  return choice(argument, "language", SPELLINGS, bundleLanguage());
}
