// Questions that stand where labels do: "How many orders do you ship in a normal month?" asks for orders a month. Turns a
// question into the label it asks for. Knows no figure.

import { periodIn, type Span } from "./periods";

/** Forms ask at length. */
const LONGEST = 180;
/** A question with more words says in its first clause what it asks for. */
const MANY_WORDS = 7;

const ASKS =
  /^(?:[^?]{3,70}, |(?:on|in) average,? |roughly,? |approximately,? |please (?:state|give|tell us):? |srednio,? |przecietnie,? )?(?:how (?:many|much|big|large)|what(?:'s| is| are| was| were| do| does| did)?|which|ile|ilu|jak(?:i|a|ie|ich|iej) (?:jest|sa|byl|byla|byly|macie|masz)?)\b/;
const ASKED = /\b(?:how (?:many|much|big|large)|what(?:'s)?|which|ile|ilu|jak(?:i|a|ie|ich|iej))\b/;
/** What is hoped for, asked of a price or a rule, or asked of the store's customers is no figure of the store today. */
const NOT_TODAY =
  /\b(households?|with us|last order|u nas|gospodarstw\w*|hope|want|expect\w*|plan|plans|planned|target|goal|would|should|could|will|wish|next year|future|aim|maximum|minimum|allowed|planuj\w*|chc\w+|docelow\w*|oczekuj\w*|bedzie\w*|przyszl\w*|maksymaln\w*|minimaln\w*|powin\w*)\b/;
const COUNTS = /\bhow many\b/;
const COUNTS_POLISH = /\bil(?:e|u)\b(?! (?:pieniedzy|placi\w*|kosztuj\w*|wydaj\w*|wynos\w*|panstwo placa))/;

/** In order: words that only ask, words of doing, and ways to say a period or "per order". */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/,? (?:including|incl\.?|excluding|wraz z|w tym|lacznie z) .*$/, ""],
  [/\b(?:last|past|previous|the whole) year\b|\bin (?:a|one) (?:normal |typical )?year\b/, "per year"],
  [/\b(?:w )?(?:zeszlym|ubieglym|poprzednim|ostatnim|ciagu) rok(?:u)?\b/, "rocznie"],
  [/\b(?:in|during) (?:a|an|one) (?:normal|typical|usual|average|ordinary) (month|week)\b/, "per $1"],
  [/\bw (?:typowym|zwyklym|przecietnym|ciagu) (?:miesiacu|miesiaca)\b/, "miesiecznie"],
  [/\b(?:in|into|inside) (?:one|an|each|a single|a typical|the average) (order|parcel)\b/, "per $1"],
  [/\bw (?:jednym|przecietnym|srednim|kazdym) zamowieniu\b/, "na zamowienie"],
  [/\bweigh\b/, "weight"],
  [/\bwazy\b/, "waga"],
  [/\b(?:how (?:many|much|big|large)|what(?:'s)?|which|ile|ilu|jak(?:i|a|ie|ich|iej))\b/, ""],
  [
    /\b(?:is|are|was|were|do|does|did|you|your|we|us|they|have|has|had|there|your team|our team|team|send out|ship out|pack and (?:send|ship)|ship|send|pay for|pay|spend on|spend|use|rent out|need|handle|process|dispatch|receive|get|roughly|about|approximately|usually|normally|currently|on average|in average)\b/g,
    "",
  ],
  [
    /\b(?:jest|sa|byl|byla|byly|macie|masz|panstwo|panstwa|wasz\w*|twoj\w*|wysylacie|wysylasz|placicie|placisz|wydajecie|wydajesz|obslugujecie|realizujecie|potrzebujecie|zajmujecie|wynosi|wynosza|kosztuje|kosztuja|was|srednio|obecnie|mniej wiecej|okolo)\b/g,
    "",
  ],
];

/** A question may be longer than a label; other texts as long are prose. */
export const isLongQuestion = (text: string): boolean =>
  text.length <= LONGEST && text.charCodeAt(text.length - 1) === QUESTION_MARK;
const QUESTION_MARK = 63;

/** What a clause that is left out says of the period. */
const SPANS: Partial<Record<Span, string>> = {
  month: "per month",
  year: "per year",
  week: "per week",
  quarter: "per quarter",
};

/**
 * The label that a folded question asks for; "" where it asks for something that is not so today; null for no question.
 * @example questionAsLabel("how much do you pay couriers a month?") // "couriers a month"
 */
export function questionAsLabel(folded: string): string | null {
  if (!ASKS.test(folded) || !/\?\s*(?:\([^)]*\)\s*)?$/.test(folded)) return null;
  if (NOT_TODAY.test(folded)) return "";
  // What leads up to the question says nothing of what is asked.
  let rest = folded.slice(folded.search(ASKED)).replace(/\?/g, " ");
  const counts = COUNTS.test(rest) ? "number of " : COUNTS_POLISH.test(rest) ? "liczba " : "";
  for (const [shape, words] of REWRITTEN) rest = rest.replace(shape, words);
  return (counts + firstClause(rest)).replace(/\s+/g, " ").trim();
}

/** Of many words the first clause names what is asked for; of the others only the period counts. */
function firstClause(text: string): string {
  const bare = text.replace(/^[\s,:-]+/, "").trim();
  const [first = "", ...others] = bare.split(/\s*[,;:]\s+/);
  if (others.length === 0 || bare.split(/\s+/).length <= MANY_WORDS) return bare;
  const span = periodIn(bare);
  return span === null || periodIn(first) !== null ? first : `${first} ${SPANS[span] ?? ""}`;
}
