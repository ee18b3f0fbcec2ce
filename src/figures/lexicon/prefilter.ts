// A quick look at raw text: can it hold a word of the lexicons at all? Keeps a million cells of other text cheap.

const WIDTH = 38;
const OTHER = -1;
const ENDS_WORD = 1;
const ENDS_STEM = 2;

/** Letter, digit or "#" -> 0..36, folding case and accents of Latin letters; OTHER separates words. */
const CODE = codes();

function codes(): Int8Array {
  const table = new Int8Array(0x250).fill(OTHER);
  for (let unit = 0; unit < table.length; unit += 1) {
    const base = String.fromCharCode(unit).toLowerCase().normalize("NFD").charAt(0);
    const letter = base === "ł" ? "l" : base;
    if (letter >= "a" && letter <= "z") table[unit] = letter.charCodeAt(0) - 97;
    else if (letter >= "0" && letter <= "9") table[unit] = 26 + letter.charCodeAt(0) - 48;
    else if (letter === "#") table[unit] = 36;
  }
  return table;
}

export class Prefilter {
  private next = new Int32Array(WIDTH * 64);
  private ends = new Uint8Array(64);
  private size = 1;

  /** `words`: folded words; "*" at the end for stems. */
  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word);
  }

  private add(word: string): void {
    const stem = word.endsWith("*");
    let node = 0;
    for (const letter of stem ? word.slice(0, -1) : word) {
      const code = CODE[letter.charCodeAt(0)] ?? OTHER;
      if (code === OTHER) return;
      const slot = node * WIDTH + code;
      let child = this.next[slot] ?? 0;
      if (child === 0) {
        child = this.size;
        this.size += 1;
        this.grow();
        this.next[slot] = child;
      }
      node = child;
    }
    if (node !== 0) this.ends[node] = (this.ends[node] ?? 0) | (stem ? ENDS_STEM : ENDS_WORD);
  }

  private grow(): void {
    if (this.size < this.ends.length) return;
    const next = new Int32Array(this.next.length * 2);
    next.set(this.next);
    this.next = next;
    const ends = new Uint8Array(this.ends.length * 2);
    ends.set(this.ends);
    this.ends = ends;
  }

  /** True where a word of `text` is, or begins with, one that was given. */
  test(text: string): boolean {
    const { next, ends } = this;
    const length = text.length;
    let at = 0;
    while (at < length) {
      let code = codeAt(text, at);
      if (code === OTHER) {
        at += 1;
        continue;
      }
      let node = 0;
      while (code !== OTHER) {
        node = next[node * WIDTH + code] ?? 0;
        if (node === 0) break;
        if (((ends[node] ?? 0) & ENDS_STEM) !== 0) return true;
        at += 1;
        code = at < length ? codeAt(text, at) : OTHER;
      }
      if (node !== 0 && ((ends[node] ?? 0) & ENDS_WORD) !== 0) return true;
      while (at < length && codeAt(text, at) !== OTHER) at += 1;
    }
    return false;
  }
}

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Letters beyond Latin, and accents typed as marks of their own, do not end a word; they match nothing.
  return unit < 0x250 ? (CODE[unit] ?? OTHER) : 37;
}
