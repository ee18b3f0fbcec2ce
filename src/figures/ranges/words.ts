// Headings of low and high values beside likely ones, English and Polish, folded. Which of two is low the numbers say:
// a pessimistic cost is high, pessimistic orders are low.

const END =
  "(low(er|est)?|high(er|est)?|min(imum|imal)?|max(imum|imal)?|pessimistic|optimistic|worst|best|p10|p90|" +
  "nisk[aie]|niski|wysok[aie]|wysoki|maks|maksimum|maksymaln[aiye]|minimaln[aiye]|dolna|gorna|" +
  "pesymistyczn[aiye]|optymistyczn[aiye]|najgorsz[aiye]|najlepsz[aiye]|najnizsz[aiye]|najwyzsz[aiye])";
const NOUN =
  "( (estimate|est|case|value|bound|limit|end|scenario|szacunek|wariant|wartosc|granica|scenariusz|przypadek))?";
/** "Low", "Best case", "Wariant pesymistyczny", "Max (PLN)"; not "Low season" or "Best sellers". */
const ENDS = new RegExp(`^((scenariusz|wariant|scenario) )?${END}${NOUN}$`);

/** `folded` as the lexicon folds labels; what stands in brackets, and units, say nothing here. */
export function isEnd(folded: string): boolean {
  const plain = folded
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/[.:,;*-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return ENDS.test(plain);
}
