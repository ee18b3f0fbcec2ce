// The language a bundle speaks: each entry (index.ts, index.pl.ts) sets it once, before Excel calls anything.
import { fill, type Details } from "../i18n/fill";

export type Language = "en" | "pl";

export interface Voice {
  language: Language;
  /** Sentences by problem code, plus "row" and "column", which follow the name of an argument that is a range. */
  problems: Readonly<Record<string, string>>;
  /** Words that results carry, such as "Total". */
  words: Readonly<Record<string, string>>;
  /** Names of Excel's values, drivers and columns in this language; those not listed stay as they are. */
  terms: Readonly<Record<string, string>>;
  quotes: readonly [string, string];
}

let voice: Voice = { language: "en", problems: {}, words: {}, terms: {}, quotes: ['"', '"'] };

export function speak(chosen: Voice): void {
  voice = chosen;
}

export function bundleLanguage(): Language {
  return voice.language;
}

export function word(key: string): string {
  return voice.words[key] ?? key;
}

/** The sentence for a problem; texts of the user are quoted and cut to a readable length. */
export function sentence(code: string, details: Details): string {
  const template = voice.problems[code] ?? code;
  const shown: Details = { ...details };
  for (const key of ["value", "nearest"]) {
    const text = shown[key];
    if (typeof text === "string") shown[key] = voice.quotes[0] + shortened(text) + voice.quotes[1];
  }
  for (const key of ["driver", "error", "list", "logical", "missing"]) {
    const names = shown[key];
    if (typeof names === "string") shown[key] = names.split(", ").map(termFor).join(", ");
  }
  if (shown.argument !== undefined) shown.argument = `${shown.argument}${placeText(details)}`;
  return fill(template, shown, voice.language);
}

function termFor(name: string): string {
  return voice.terms[name] ?? name;
}

/** ", row 3, column 2" after the name of an argument that is a range. */
function placeText(details: Details): string {
  const parts = [
    details.row === undefined ? "" : (voice.problems.row ?? ""),
    details.column === undefined ? "" : (voice.problems.column ?? ""),
  ];
  return fill(parts.join(""), details, voice.language);
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
