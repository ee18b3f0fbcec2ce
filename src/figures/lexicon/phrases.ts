// Compares folded words with the phrases of a lexicon. Knows no figure and no language.

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

/** Phrases found by the first two letters of their first word, so that a label is compared with a few of them only. */
export class PhraseBook<T> {
  private readonly byStart = new Map<string, Phrase<T>[]>();

  constructor(small: ReadonlySet<string> = new Set()) {
    this.small = small;
  }
  private readonly small: ReadonlySet<string>;

  add(pattern: string, meaning: T): void {
    const words = pattern.split(" ").filter((word) => word !== "" && !this.small.has(word));
    const slots = words.map(slotOf);
    if (slots.length === 0) return;
    const phrase = { slots, meaning };
    const starts = new Set((words[0] ?? "").split("|").map((word) => word.slice(0, 2).replace("*", "")));
    for (const start of starts) {
      const list = this.byStart.get(start);
      if (list) list.push(phrase);
      else this.byStart.set(start, [phrase]);
    }
  }

  /** Every phrase that stands in `words`, word by word without gaps. */
  find(words: readonly string[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    words.forEach((word, start) => {
      for (const key of [word.slice(0, 2), word.slice(0, 1)]) {
        for (const phrase of this.byStart.get(key) ?? []) {
          if (fits(phrase.slots, words, start)) {
            hits.push({ start, end: start + phrase.slots.length, meaning: phrase.meaning });
          }
        }
        if (key.length < 2) break;
      }
    });
    return hits;
  }

  has(words: readonly string[]): boolean {
    return this.find(words).length > 0;
  }

  /** The words that a phrase can begin with, stems with "*": for a filter that skips other text quickly. */
  static firstWords(patterns: readonly string[], small: ReadonlySet<string>): string[] {
    return patterns.flatMap((pattern) => {
      const first = pattern.split(" ").find((word) => word !== "" && !small.has(word));
      return first ? first.split("|") : [];
    });
  }
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

function fits(slots: readonly Slot[], words: readonly string[], start: number): boolean {
  if (start + slots.length > words.length) return false;
  return slots.every((slot, at) => {
    const word = words[start + at] ?? "";
    return slot.exact.has(word) || slot.stems.some((stem) => word.startsWith(stem));
  });
}
