// Which running cost a payment is, by what its description and its payee say; null where that is not clear.
import { BOOKS } from "../../lexicon";
import { NO_RUNNING_COST, PAYEES } from "../../lexicon/payees";
import { PhraseBook } from "../../lexicon/phrases";
import { matchesOf } from "../../labels/matchFigures";
import { fold, wordsOf } from "../../text/fold";
import { remembered } from "../../text/remembered";
import { COST_FIGURES, type CostFigure, type FigureId } from "../../types";

/** Words that are left out: what banks and invoices add to every payment. */
const NOISE =
  /^(ach|des|ppd|ccd|id|inv|invoice|fv|fs|faktura|nr|no|payment|pmt|bill|platnosc|przelew|za|do|dla|pos|card|visa|debit|direct|dd|bacs|sto|so|llc|ltd|inc|gmbh|sp|z|o|sa|co|com|www|ctr|ref)$/;
const CODE = /\d/;
const MONTHS: ReadonlySet<string> = new Set(BOOKS.flatMap(({ lexicon }) => lexicon.months.flat()));
/** The words name one cost, or the payment stays unread. */
const PLAIN = 0.62;
const APART = 0.06;
const COSTS: ReadonlySet<FigureId> = new Set(COST_FIGURES);

const payees = new PhraseBook<CostFigure>();
for (const [figure, phrases] of Object.entries(PAYEES) as [CostFigure, readonly string[]][])
  for (const phrase of phrases) payees.add(phrase, figure);
const others = new PhraseBook<true>();
for (const phrase of NO_RUNNING_COST) others.add(phrase, true);

/** `texts`: what stands in the row, the description first. */
export function costOf(texts: readonly string[]): CostFigure | null {
  const read = texts.map(readOnce);
  if (read.some(({ other }) => other)) return null;
  // A carrier's or an agency's name says more than the words around it; of words the description's come first.
  return (
    read.map(({ payee }) => payee).find((figure) => figure !== null) ??
    read.map(({ named }) => named).find((figure) => figure !== null) ??
    null
  );
}

interface Reading {
  other: boolean;
  payee: CostFigure | null;
  named: CostFigure | null;
}

const readOnce = remembered((text): Reading => {
  const all = wordsOf(fold(text));
  const words = all.filter((word) => !NOISE.test(word) && !CODE.test(word) && !MONTHS.has(word));
  return {
    other: others.has(all),
    payee: payeeIn(all.map((word) => word.replace(/\d.*$/, ""))),
    named: namedBy(words),
  };
});

/** Of several names the longest; two of one length leave it open. */
function payeeIn(words: readonly string[]): CostFigure | null {
  const hits = payees.find(words).sort((a, b) => b.end - b.start - (a.end - a.start));
  const [first] = hits;
  if (!first) return null;
  const rivals = hits.filter(({ start, end }) => end - start === first.end - first.start);
  return rivals.every(({ meaning }) => meaning === first.meaning) ? first.meaning : null;
}

function namedBy(words: string[]): CostFigure | null {
  if (words.length === 0 || words.length > 8) return null;
  const [first, second] = matchesOf(words, words, words, null);
  if (!first || !COSTS.has(first.figure) || first.strength < PLAIN) return null;
  if (second && second.strength > first.strength - APART) return null;
  return first.figure as CostFigure;
}
