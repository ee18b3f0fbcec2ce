// Reads a number as people type it, by the notation of their language. Refuses what could mean two numbers.
import type { Language } from "../i18n";

export type ParsedNumber =
  | { ok: true; value: number }
  | { ok: false; code: "blank" }
  | { ok: false; code: "notANumber" }
  /** Both readings, for the sentence that asks which one is meant. */
  | { ok: false; code: "ambiguous"; asDecimal: number; asThousands: number };

const SPACES = /[\s\u00a0\u202f\u2009'\u2019]/g;
/** Currency marks people leave on an amount; the wizard asks the currency once, elsewhere. */
const CURRENCY = /^(zł|pln|usd|eur|gbp|[$€£])|(zł|pln|usd|eur|gbp|[$€£])$/gi;

/**
 * "1 200,50", "1,200.50", "1200.5" and "1.200,50" are all 1200.5 in both languages: where both marks stand, the last
 * one is the decimal mark. One mark before exactly three digits follows the language: in English "1,234" is 1234 and
 * "1.234" is 1.234; in Polish "1,234" is 1.234, and "1.234" is refused, for Polish writes neither that way.
 */
export function parseNumber(text: string, language: Language): ParsedNumber {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, code: "blank" };
  const bare = trimmed
    .replace(CURRENCY, "")
    .trim()
    .replace(/^\u2212/, "-");
  if (!/^-?[\d\s\u00a0\u202f\u2009'\u2019.,]+$/.test(bare) || !/\d/.test(bare)) return NOT_A_NUMBER;
  if (!spacesGroupByThree(bare)) return NOT_A_NUMBER;
  const sign = bare.startsWith("-") ? -1 : 1;
  return withSign(readMarks(bare.replace("-", "").replace(SPACES, ""), language), sign);
}

const NOT_A_NUMBER = { ok: false, code: "notANumber" } as const;

function readMarks(digits: string, language: Language): ParsedNumber {
  const commas = count(digits, ",");
  const dots = count(digits, ".");
  if (commas > 0 && dots > 0) {
    const decimal = digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
    return count(digits, decimal) > 1 ? NOT_A_NUMBER : readGrouped(digits, decimal);
  }
  if (commas + dots === 0) return { ok: true, value: Number(digits) };
  const mark = commas > 0 ? "," : ".";
  if (commas + dots > 1) return readGrouped(digits, mark === "," ? "." : ",");
  return readSingleMark(digits, mark, language);
}

function readSingleMark(digits: string, mark: "," | ".", language: Language): ParsedNumber {
  const asDecimal = Number(digits.replace(mark, "."));
  if (Number.isNaN(asDecimal)) return NOT_A_NUMBER;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return { ok: true, value: asDecimal };
  const asThousands = Number(digits.replace(mark, ""));
  if (language === "en") return { ok: true, value: mark === "," ? asThousands : asDecimal };
  if (mark === ",") return { ok: true, value: asDecimal };
  return { ok: false, code: "ambiguous", asDecimal, asThousands };
}

/** Digits in groups of three, with at most one decimal mark behind them. */
function readGrouped(digits: string, decimal: "," | "."): ParsedNumber {
  const group = decimal === "," ? "." : ",";
  const [whole = "", fraction] = digits.split(decimal);
  const groups = whole.split(group);
  const inThrees = groups.every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  if (!inThrees || (fraction !== undefined && !/^\d*$/.test(fraction))) return NOT_A_NUMBER;
  return { ok: true, value: Number(`${groups.join("")}.${fraction ?? 0}`) };
}

/** Spaces may part thousands, in front of any mark only. */
function spacesGroupByThree(text: string): boolean {
  const [whole = "", ...rest] = text.replace("-", "").trim().split(/[.,]/);
  if (rest.some((part) => /[\s\u00a0\u202f\u2009'\u2019]/.test(part))) return false;
  const groups = whole.split(/[\s\u00a0\u202f\u2009'\u2019]/);
  return groups.length === 1 || groups.every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
}

function withSign(parsed: ParsedNumber, sign: 1 | -1): ParsedNumber {
  return parsed.ok && sign === -1 ? { ok: true, value: -parsed.value } : parsed;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
