// Number formats of the sheet, in Excel's English notation. None ends in optional decimals ("0.##"): Excel shows the
// decimal point of a whole number too, "5.", though LibreOffice does not.

export const FORMATS = {
  whole: "#,##0",
  number: "#,##0.0#",
  /** With room for the unit beside it. */
  amount: "#,##0.00_)",
  quantity: "[>=1000]#,##0_);[=0]0_);#,##0.0#_)",
  percent: "0%",
  percentFine: "0.0%",
  /** A volume as a part of today's, or the number that stands for "beyond all volumes". */
  border: '[<1000]0.000;"–"',
  wholeChange: "+0%;-0%;0%",
  change: "+0.0%;-0.0%;0.0%",
  weight: "0.00",
  score: "0.000",
  /** What people type: as they type it. */
  typed: "General",
  rating: "0.0#",
  points: "+0.0;-0.0;0.0",
} as const;

const SYMBOLS: Record<string, { before?: string; after?: string }> = {
  PLN: { after: ' "zł"' },
  EUR: { after: ' "€"' },
  USD: { before: '"$"' },
  GBP: { before: '"£"' },
};

/** Amounts in the plan's currency: `cents` for costs per order, whole units for months. */
export function moneyFormat(currency: string, precision: "cents" | "whole"): string {
  const digits = precision === "cents" ? "#,##0.00" : "#,##0";
  if (currency === "") return digits;
  const { before = "", after = "" } = SYMBOLS[currency] ?? { after: ` "${currency.replace(/"/g, "")}"` };
  return `${before}${digits}${after}`;
}
