// Compares folded words with the phrases of a lexicon. Knows no figure and no language.
import { remembered } from "../text/remembered";

/** One word of a phrase: exact words and stems ("zamowien*"). */
interface Slot {
  exact: ReadonlySet<string>;
  stems: readonly string[];
}

export interface Phrase<T> {
  slots: readonly Slot[];
  meaning: T;
}

export interface PhraseHit<T> {
  start: number;
  /** One past the last word. */
  end: number;
  meaning: T;
}

/** Letters of a stem by which it is looked up. */
const KEY = 3;

/** Phrases found by their first word, so that a label is compared with a few of them only. */
export class PhraseBook<T> {
  private readonly byWord = new Map<string, Phrase<T>[]>();
  private readonly byStem = new Map<string, Phrase<T>[]>();

  constructor(private readonly small: ReadonlySet<string> = new Set()) {}

  add(pattern: string, meaning: T): void {
    const words = pattern.split(" ").filter((word) => word !== "" && !this.small.has(word));
    const [first] = words;
    if (first === undefined) return;
    const phrase = { slots: words.map(slotOf), meaning };
    const starts = new Set(
      first.split("|").map((word) => (word.endsWith("*") ? `${word.slice(0, -1).slice(0, KEY)}*` : word)),
    );
    for (const start of starts) {
      if (start.endsWith("*")) push(this.byStem, start.slice(0, -1), phrase);
      else push(this.byWord, start, phrase);
    }
  }

  /** Every phrase that stands in `words`, word by word without gaps. */
  find(words: readonly string[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let start = 0; start < words.length; start += 1) {
      for (const { slots, meaning } of this.startingWith(words[start] ?? "")) {
        if (fits(slots, words, start)) hits.push({ start, end: start + slots.length, meaning });
      }
    }
    return hits;
  }

  has(words: readonly string[]): boolean {
    for (let start = 0; start < words.length; start += 1) {
      for (const { slots } of this.startingWith(words[start] ?? ""))
        if (fits(slots, words, start)) return true;
    }
    return false;
  }

  /** The phrases whose first word this is, in the order in which they are tried. Most words begin nothing in most books. */
  private readonly startingWith = remembered((word): readonly Phrase<T>[] => {
    const found = [...(this.byWord.get(word) ?? [])];
    for (let length = 1; length <= KEY && length <= word.length; length += 1) {
      found.push(...(this.byStem.get(word.slice(0, length)) ?? []));
    }
    const phrases = found.filter(({ slots: [first] }) => first !== undefined && takes(first, word));
    return phrases.length === 0 ? NONE : phrases;
  });

  /** The words that a phrase can begin with, stems with "*": for a filter that skips other text quickly. */
  static firstWords(patterns: readonly string[], small: ReadonlySet<string>): string[] {
    return patterns.flatMap((pattern) => {
      const first = pattern.split(" ").find((word) => word !== "" && !small.has(word));
      return first ? first.split("|") : [];
    });
  }
}

const NONE: readonly never[] = [];

function push<T>(index: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = index.get(key);
  if (list) list.push(phrase);
  else index.set(key, [phrase]);
}

function slotOf(word: string): Slot {
  const exact = new Set<string>();
  const stems: string[] = [];
  for (const choice of word.split("|")) {
    if (choice.endsWith("*")) stems.push(choice.slice(0, -1));
    else exact.add(choice);
  }
  return { exact, stems };
}

/** The first word is known to fit. */
function fits(slots: readonly Slot[], words: readonly string[], start: number): boolean {
  if (start + slots.length > words.length) return false;
  for (let at = 1; at < slots.length; at += 1) {
    const slot = slots[at];
    if (slot === undefined || !takes(slot, words[start + at] ?? "")) return false;
  }
  return true;
}

function takes({ exact, stems }: Slot, word: string): boolean {
  return exact.has(word) || stems.some((stem) => word.startsWith(stem));
}
