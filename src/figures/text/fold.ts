// One spelling for every way a label can be typed: case, accents, dashes, quotes and odd spaces. Knows no word.
import { remembered } from "./remembered";

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const QUOTES = /[\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb`´]/g;
const MARKS = /[\u0300-\u036f]/g;
// The strokes of ł and ø are part of the letter and survive Unicode decomposition.
const STROKES: Record<string, string> = { ł: "l", ø: "o", đ: "d", ß: "ss", æ: "ae", œ: "oe" };
const STROKE = /[łøđßæœ]/g;
const PLAIN = /^[a-z0-9 ]*$/;

/** A longer text is folded once or twice only. */
const LONGEST = 90;
const foldShort = remembered(foldFresh);

/** "Opłata  za Wysyłkę" -> "oplata za wysylke". Symbols stay ("%", "/", "(", "&"). */
export const fold = (text: string): string => (text.length > LONGEST ? foldFresh(text) : foldShort(text));

function foldFresh(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(SPACES, " ").trim();
  return lower
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(STROKE, (letter) => STROKES[letter] ?? letter)
    .replace(DASHES, "-")
    .replace(QUOTES, "'")
    .replace(SPACES, " ")
    .trim();
}

/** Words of a folded text, in order; "%", "#" and "&" count as words, as they carry meaning in labels. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+|[%#&]/gu) ?? [];
}
