// Numbers that were typed as text: "1 700 000,00", "262400,00 €", "(1,200)", "12 tys. zł", "$1.2k". Knows no cell.
import { fold } from "./fold";
import { remembered } from "./remembered";
import { CURRENCY_WORDS, currencyOf } from "./units";

export interface TextNumber {
  value: number;
  /** Currency code, or "". */
  currency: string;
  percent: boolean;
  /** True where the text says its own scale ("12 tys. zł", "$1.2k"), which is part of the value. */
  scaled: boolean;
  /** What follows the number, folded ("/ month", "szt."); "" where nothing does. */
  tail: string;
}

const SCALES: Record<string, number> = {
  k: 1e3,
  tys: 1e3,
  thousand: 1e3,
  m: 1e6,
  mln: 1e6,
  million: 1e6,
};
const SHAPE = new RegExp(
  `^(?:(?:ok|ca|c|approx|approximately|about|around|circa|okolo|est)\\.? ?|[~≈] ?)?([-(]?)\\s*(${CURRENCY_WORDS})?\\s*([-(]?)\\s*(\\d[\\d .,']*?)\\s*(k|tys|thousand|mln|million|m)?\\b\\.?\\s*(${CURRENCY_WORDS})?\\.?\\s*(-|\\))?\\s*(%?)\\s*((?:[/a-z].{0,24})?)$`,
);
/** What may follow a number: a unit or a period. Anything else makes it a code, a year ("2024 r.") or a sentence. */
const TAIL =
  /^(?:\/ ?[a-z]|per |an? |na |za |each |orders?\b|zam|items?\b|pcs|pieces|units?\b|szt|sztuk|os\b|osob|people|employees|fte|etat|kg|g\b|gram|lbs?\b|pounds?\b|oz\b|m2|m3|mkw|sq|cu|palet|pallets?|mies|m-c|month|p\.?c?\.?m\b|rocznie|kwartal|tygodn|weekly|yearly|quarterly|w mies|year|annual|netto|brutto|net\b|gross|\+|\*|vat)/;
/** Longest text that is tried: a sentence is not a number. */
const LONGEST = 40;

const readShort = remembered(readFresh);

/** Reads a text as a number, or null where it is a date, a code, or words. */
export const readNumber = (text: string): TextNumber | null =>
  text.length > LONGEST || !/\d/.test(text) ? null : readShort(text);

function readFresh(text: string): TextNumber | null {
  // "350,- zł" and "1,200.-" are whole amounts.
  const match = SHAPE.exec(fold(text).replace(/(\d)[.,]-+(?= |$)/, "$1"));
  if (!match) return null;
  const [
    ,
    before = "",
    leftCurrency,
    inner = "",
    digits = "",
    scale,
    rightCurrency,
    after,
    percent,
    tail = "",
  ] = match;
  const size = readDigits(digits.trim(), currencyOf(leftCurrency ?? rightCurrency ?? ""));
  if (size === null || !(tail === "" || TAIL.test(tail))) return null;
  const negative = before === "-" || before === "(" || inner === "-" || inner === "(" || after === "-";
  return {
    value: (negative ? -size : size) * (scale ? (SCALES[scale] ?? 1) : 1),
    currency: currencyOf(leftCurrency ?? rightCurrency ?? ""),
    percent: percent === "%",
    scaled: scale !== undefined,
    tail: tail.trim(),
  };
}

/** Separators: the last of two kinds is the decimal one; one kind, in groups of three, separates thousands. */
function readDigits(digits: string, currency: string): number | null {
  const bare = digits.replace(/[ ']/g, "");
  if (/[ ']/.test(digits) && !/^\d{1,3}([ ']\d{3})+([.,]\d*)?$/.test(digits)) return null;
  if (/^0\d/.test(bare) || bare.replace(/\D/g, "").length > 13) return null;
  // Lakhs and crores: "₹37,85,000".
  if (/^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/.test(bare)) return Number(bare.replace(/,/g, ""));
  const comma = bare.lastIndexOf(",");
  const dot = bare.lastIndexOf(".");
  if (comma >= 0 && dot >= 0) return parse(bare, comma > dot ? "," : ".");
  if (comma >= 0) return parse(bare, /^\d{1,3}(,\d{3})+$/.test(bare) && !spaced(digits) ? "." : ",");
  const european = currency === "PLN" || currency === "EUR";
  const dotted = /^\d{1,3}(\.\d{3})+$/.test(bare) && (european || bare.indexOf(".") !== dot);
  return parse(bare, dotted ? "," : ".");
}

const spaced = (digits: string): boolean => /[ ']/.test(digits);

function parse(bare: string, decimal: "." | ","): number | null {
  const thousands = decimal === "." ? "," : ".";
  const plain = bare.split(thousands).join("").replace(decimal, ".");
  const groups = bare.split(decimal)[0] ?? "";
  if (groups.includes(thousands) && !/^\d{1,3}([.,]\d{3})+$/.test(groups)) return null;
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}
