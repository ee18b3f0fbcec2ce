// A label and its number typed into one cell: "Rent: £1,150 per month", "Czynsz 4 200 zł/mies.". Knows no figure.
import { readNumber, type TextNumber } from "./numbers";
import { remembered } from "./remembered";

export interface LabelledNumber {
  /** The text before the number, with what stands in brackets behind it: "Rent (incl. service charge)". */
  label: string;
  number: TextNumber;
}

const LONGEST = 90;
/** Where a number may begin: after a blank or a sign of equality, with a word for "about" or a currency before it. */
const STARTS =
  /(?<=[\s:=~≈–—-])(?:(?:approx|approximately|about|around|circa|ca|ok|około|est)\.? |[~≈] ?)?(?:\p{Sc}|[A-Z]{3} )?\d/giu;
const ASIDE = /\s*\(([^)]*)\)\s*$/;
/** What joins a label and its number says nothing itself. */
const JOINER = /\s*(?:[:=~≈–—-]|\b(?:is|are|of|wynosi|to))?\s*$/iu;
const EQUALS = /[:=]\s*$/;
/** "Sales, 12 months" says for how long. */
const SPANS = /^(?:months?|mies\w*|years?|weeks?|m-cy)\b/;
const LONGEST_SPAN = 60;
const YEAR = /^(?:19|20)\d\d(?![\d.]|,\d)/;
/** Numbers before the number: "3,400 orders, 2.2 units per order" is a sentence, "Unit 4 rent: £1,150" is not. */
const OTHER_NUMBERS = /\d[\d.,]{2,}|\d.*\s\d/;

/** Reads a text as a label with one number, or null: a code, a date, a sentence with two numbers, a name ("Unit 4"). */
export const readLabelledNumber = (text: string): LabelledNumber | null =>
  text.length > LONGEST || !/\d/.test(text) ? null : readOnce(text);

const readOnce = remembered(readFresh);

function readFresh(text: string): LabelledNumber | null {
  const aside = ASIDE.exec(text)?.[1] ?? "";
  const bare = text.replace(ASIDE, "").trim();
  for (const { index } of bare.matchAll(STARTS)) {
    const before = bare.slice(0, index);
    const rest = bare.slice(index).trim();
    const label = before.replace(JOINER, "").trim();
    const number = readNumber(rest);
    if (!number || !/\p{L}{2}/u.test(label) || OTHER_NUMBERS.test(label) || !isAmount(number, before, rest))
      continue;
    return { label: aside === "" ? label : `${label} (${aside})`, number };
  }
  return null;
}

/** "Warehouse 2", "Orders 2024" are names: a unit, a period or a sign of equality makes the number an amount. */
const isAmount = ({ currency, tail, value }: TextNumber, before: string, rest: string): boolean =>
  currency !== "" ||
  (!YEAR.test(rest) && (tail === "" ? EQUALS.test(before) : !(SPANS.test(tail) && value <= LONGEST_SPAN)));
