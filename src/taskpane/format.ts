// Numbers and amounts as the user's language writes them. Knows no figure and no React.
import type { Language } from "../i18n";

const LOCALES: Record<Language, string> = { en: "en-US", pl: "pl-PL" };
/** Symbols that analysts write instead of the currency's code. */
const CODES: Record<string, string> = { zł: "PLN", $: "USD", "€": "EUR", "£": "GBP" };

export interface Format {
  /** As short as it can be shown: at most `digits` decimals (2). */
  number(value: number, digits?: number): string;
  /** A fraction as per cent: 0.125 is "12.5%". */
  percent(fraction: number): string;
  /** With its sign: "+2", "-1.5". */
  signed(value: number): string;
  /** `unit` is a currency's code or symbol, or "". Without `decimals` cents are shown where there are any. */
  money(value: number, unit: string, decimals?: number): string;
  /** As it stands in an input: no grouping, all decimals. */
  input(value: number): string;
}

export function formatFor(language: Language): Format {
  const locale = LOCALES[language];
  const plain = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(value);
  return {
    number: (value, digits = 2) => plain(value, { maximumFractionDigits: digits }),
    percent: (fraction) => plain(fraction, { style: "percent", maximumFractionDigits: 1 }),
    signed: (value) => plain(value, { signDisplay: "exceptZero", maximumFractionDigits: 2 }),
    money(value, unit, decimals = Number.isInteger(value) ? 0 : 2) {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const currency = CODES[unit] ?? unit;
      if (!/^[A-Z]{3}$/.test(currency)) return `${plain(value, digits)} ${unit}`.trim();
      return plain(value, { ...digits, style: "currency", currency, currencyDisplay: "narrowSymbol" });
    },
    input: (value) => plain(value, { useGrouping: false, maximumFractionDigits: 10 }),
  };
}
