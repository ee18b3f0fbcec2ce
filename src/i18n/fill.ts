// Fills {placeholders} of a plain text: for functions.js, which carries no library. Knows no message of its own.

export type Details = Record<string, string | number>;

/** Numbers with at most ten digits that matter, and the language's decimal mark. */
export function numberText(value: number, language: "en" | "pl"): string {
  const text = String(Number(value.toPrecision(10)));
  return language === "pl" ? text.replace(".", ",") : text;
}

export function fill(text: string, details: Details, language: "en" | "pl"): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const detail = details[name];
    if (detail === undefined) return whole;
    return typeof detail === "number" ? numberText(detail, language) : detail;
  });
}
