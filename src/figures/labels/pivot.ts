// What a pivot table calls its columns: "Sum of Sales", "Count of Order ID", "Suma z Koszt", "Liczba z Nr zamówienia".
// Owns only these prefixes; what is summed or counted is read as any other label.

export interface PivotHeader {
  /** What is summed, counted or averaged, folded. */
  of: string;
  how: "sum" | "count" | "average";
}

const PREFIX =
  /^(?:(sum|suma)|(count|distinct count|liczba|licznik|zliczenie)|(average|avg|srednia)|(?:max|min|maksimum|minimum)) (?:of|z) (?=\S)/;

/** The parts of a pivot table's header, or null where the folded text is none. */
export function readPivotHeader(folded: string): PivotHeader | null {
  const match = PREFIX.exec(folded);
  if (!match) return null;
  const of = folded.slice(match[0].length);
  return { of, how: match[1] ? "sum" : match[2] ? "count" : "average" };
}
