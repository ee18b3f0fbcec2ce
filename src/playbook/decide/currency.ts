// Which currency an amount is in, by the code or symbol that stands with it. Knows no exchange rates.

const SYMBOLS: Record<string, string> = {
  zł: "PLN",
  zl: "PLN",
  "€": "EUR",
  $: "USD",
  us$: "USD",
  "£": "GBP",
  kč: "CZK",
};

/** "zł", "PLN" -> "PLN"; "" stays "": a workbook that names no currency has one only. */
export function currencyOf(unit: string): string {
  const plain = unit.trim().toLowerCase();
  return SYMBOLS[plain] ?? plain.toUpperCase();
}

/** The currency that most of the amounts are in; the first one named where two are as frequent. */
export function commonCurrency(units: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const currency = currencyOf(unit);
    if (currency !== "") counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  let best = "";
  for (const [currency, count] of counts) {
    if (count > (counts.get(best) ?? 0)) best = currency;
  }
  return best;
}
