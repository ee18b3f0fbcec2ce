// Units and currencies, wherever they are written: in a label, a cell beside the number, or a number format.
import { fold } from "./fold";
import { remembered } from "./remembered";

const CURRENCIES: Record<string, string> = {
  zl: "PLN",
  zlotych: "PLN",
  zlote: "PLN",
  zloty: "PLN",
  pln: "PLN",
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  $: "USD",
  usd: "USD",
  "£": "GBP",
  gbp: "GBP",
  chf: "CHF",
  czk: "CZK",
  cad: "CAD",
  aud: "AUD",
  sek: "SEK",
  nok: "NOK",
  dkk: "DKK",
  huf: "HUF",
  uah: "UAH",
  inr: "INR",
  "₹": "INR",
  "¥": "JPY",
  jpy: "JPY",
};

/** For a regular expression over folded text. */
export const CURRENCY_WORDS =
  "zlotych|zloty|zlote|zl|pln|euro|eur|€|usd|us\\$|\\$|gbp|£|chf|czk|cad|aud|sek|nok|dkk|huf|uah|inr|₹|jpy|¥";
const CURRENCY = new RegExp(`(?:^|[^a-z])(${CURRENCY_WORDS})(?![a-z])`);

/** "zł" -> "PLN"; "" where the text is no currency. */
export function currencyOf(word: string): string {
  const bare = word.replace("us$", "$");
  return CURRENCIES[bare] ?? "";
}

/** The first currency named in a folded text, as a code; "" where none is. */
export function currencyIn(folded: string): string {
  const match = CURRENCY.exec(folded);
  return match?.[1] ? currencyOf(match[1]) : "";
}

/** Sizes that are not money: folded words -> the unit's name. */
const SIZES: readonly (readonly [RegExp, string])[] = [
  [/(^|[^a-z0-9])(m2|m²|sqm|sq\.? ?m|mkw|m kw\.?|metr\w* kw\w*|square met\w+)(?![a-z0-9])/, "m2"],
  [/(^|[^a-z0-9])(m3|m³|cbm|metr\w* szesc\w*|cubic met\w+)(?![a-z0-9])/, "m3"],
  [/(^|[^a-z])(sq\.? ?ft|sqft|square (feet|foot)|ft2|ft²)(?![a-z0-9])/, "sq ft"],
  [/(^|[^a-z])(cu\.? ?ft|cubic (feet|foot)|ft3|ft³)(?![a-z0-9])/, "cu ft"],
  [/(^|[^a-z])(kg|kgs|kilogram\w*|kilo)(?![a-z])/, "kg"],
  [/(^|[^a-z])(lb|lbs|pounds?|funt\w*)(?![a-z])/, "lb"],
  [/(^|[^a-z])(oz|ounces?)(?![a-z])/, "oz"],
  [/(^|[^a-z])(g|gram\w*)(?![a-z])/, "g"],
  [/(^|[^a-z])(pallets?|palet\w*|epal|miejsc\w* palet\w*|pallet positions?)(?![a-z])/, "pallets"],
  [
    /(^|[^a-z])(people|persons?|employees|fte|ftes|headcount|osob\w*|etat\w*|pracownik\w*|heads)(?![a-z])/,
    "people",
  ],
  [/(^|[^a-z])(orders?|zamowien\w*|zam\.?)(?![a-z])/, "orders"],
  [/(^|[^a-z])(items?|units?|pcs|pieces|szt\.?|sztuk\w*|produkt\w*)(?![a-z])/, "items"],
];

/** The first size unit named in a folded text; "" where none is. */
export function sizeIn(folded: string): string {
  for (const [shape, unit] of SIZES) if (shape.test(folded)) return unit;
  return "";
}

export interface FormatMeaning {
  currency: string;
  size: string;
  percent: boolean;
  date: boolean;
}

const PLAIN: FormatMeaning = { currency: "", size: "", percent: false, date: false };
const readOnce = remembered(readFormat);

/** What an English number format says about the number: `#,##0.00 "zł"` is money, `0%` a share, `mmm yy` a date. */
export const meaningOf = (format: string): FormatMeaning =>
  format === "" || format === "General" ? PLAIN : readOnce(format);

function readFormat(format: string): FormatMeaning {
  const words = fold(format.replace(/\[\$([^\]-]*)(-[^\]]*)?\]/g, " $1 ").replace(/["\\_*]/g, " "));
  const codes = format
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "");
  return {
    currency: currencyIn(words),
    size: sizeIn(words.replace(/[#0?.,;()-]+/g, " ")),
    percent: codes.includes("%"),
    date: !/general/i.test(codes) && /[dy]|mm?m/i.test(codes) && !/[#?]|0\.0|0,0/.test(codes),
  };
}
